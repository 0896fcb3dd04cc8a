//! Sentences of answers, in the app's language, from `text/`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// What reminders say: all that the program needs which waits all day.
static REMIND: [&str; 1] = [include_str!("../../../text/en/remind.ftl")];
/// Everything else, read when it is first needed.
static REST: [&str; 3] = [
    include_str!("../../../text/en/lookup.ftl"),
    include_str!("../../../text/en/clinician.ftl"),
    include_str!("../../../text/en/insights.ftl"),
];

type Bundle = FluentBundle<FluentResource>;

/// The sentences among which `key` is.
fn bundle(key: &str) -> &'static Bundle {
    static REMINDING: OnceLock<Bundle> = OnceLock::new();
    static OTHERS: OnceLock<Bundle> = OnceLock::new();
    let reminding = REMINDING.get_or_init(|| read(&REMIND));
    if reminding.has_message(key) { reminding } else { OTHERS.get_or_init(|| read(&REST)) }
}

fn read(texts: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![LanguageIdentifier::default()]);
    bundle.set_use_isolating(false);
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partly, _)| partly);
        // A second message of the same name cannot be added; the test of the texts finds it.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// The sentence `key` with its values; the key itself when there is none.
pub fn say(key: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
    tell(key, values)
}

/// The same with numbers among the values, by which a sentence may choose its words.
pub fn tell<'a>(key: &str, values: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
    let bundle = bundle(key);
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(name, value);
    }
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    pattern.map_or_else(
        || key.to_owned(),
        |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_read_whole_and_name_each_sentence_once() {
        let mut bundle = Bundle::new_concurrent(vec![LanguageIdentifier::default()]);
        for file in REMIND.into_iter().chain(REST) {
            let resource = FluentResource::try_new(file.to_owned()).map_err(|(_, errors)| errors).unwrap();
            assert!(bundle.add_resource(resource).is_ok());
        }
    }
}
