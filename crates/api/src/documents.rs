//! The library as documents for the search: names weigh more than the text.

use surae_knowledge::{Card, Claim, Knowledge, Muscle, Program};
use surae_store::Document;

/// Everything that can be found.
pub fn documents(knowledge: &Knowledge) -> Vec<Document> {
    let mut documents: Vec<Document> =
        knowledge.muscles.iter().map(|muscle| of_muscle(muscle, knowledge)).collect();
    documents.extend(knowledge.regions.iter().map(|region| {
        document("region", &region.id, &region.name, said(knowledge, &region.id), String::new())
    }));
    documents.extend(knowledge.look_alikes.iter().map(|known| {
        document("look_alike", &known.id, &known.name, known.also.clone(), known.tell_apart.clone())
    }));
    documents.extend(knowledge.rules.iter().map(|rule| {
        let when: Vec<&str> = rule.levels.iter().map(|level| level.when.as_str()).collect();
        document("rule", &rule.id, &rule.name, rule.id.clone(), format!("{} {}", rule.say, when.join(" ")))
    }));
    documents.extend(knowledge.exercises.iter().map(|card| of_card("exercise", card)));
    documents.extend(knowledge.techniques.iter().map(|card| of_card("technique", card)));
    documents.extend(knowledge.programs.iter().map(of_program));
    documents.push(of_night_cramps(knowledge));
    documents
}

fn of_muscle(muscle: &Muscle, knowledge: &Knowledge) -> Document {
    let region =
        |id: &str| knowledge.regions.iter().find(|region| region.id == id).map(|region| region.name.as_str());
    let names = [std::slice::from_ref(&muscle.plain_name), &muscle.other_names, &muscle.lay_names].concat();
    let sent: Vec<&str> = muscle.referrals.iter().filter_map(|referral| region(&referral.region)).collect();
    let body = [
        muscle.summary.clone(),
        sent.join(", "),
        texts(&muscle.complaints),
        texts(&muscle.causes_active),
        texts(&muscle.causes_passive),
        texts(&muscle.about),
    ];
    document("muscle", &muscle.id, &muscle.name, names.join(", "), body.join(" "))
}

fn of_card(kind: &str, card: &Card) -> Document {
    let names = format!("{}, {}", card.also.join(", "), card.code);
    let body = [card.goal.clone(), card.steps.join(" "), card.feel.clone(), texts(&card.evidence)];
    document(kind, &card.id, &card.name, names, body.join(" "))
}

fn of_program(program: &Program) -> Document {
    let names = format!("{}, {}", program.also.join(", "), program.code);
    let body = [program.summary.clone(), program.for_whom.join(" "), texts(&program.habits)];
    document("program", &program.id, &program.name, names, body.join(" "))
}

fn of_night_cramps(knowledge: &Knowledge) -> Document {
    let cramps = &knowledge.night_cramps;
    let parts = [
        &cramps.definition,
        &cramps.how_common,
        &cramps.triggers,
        &cramps.relief,
        &cramps.prevention,
        &cramps.not_a_cramp,
        &cramps.when_to_see,
    ];
    let body: Vec<String> = parts.iter().map(|claims| texts(claims)).collect();
    let names = "charley horse, calf cramp, leg cramp".to_owned();
    document("night_cramps", "night_cramps", "Night leg cramps", names, body.join(" "))
}

fn document(kind: &str, id: &str, title: &str, names: String, body: String) -> Document {
    Document { kind: kind.to_owned(), id: id.to_owned(), title: title.to_owned(), names, body }
}

/// The words people use for a region.
fn said(knowledge: &Knowledge, region: &str) -> String {
    let id = format!("region.{region}");
    let concept = knowledge.lexicon.concepts.iter().find(|concept| concept.id == id);
    let plain = |say: &&String| !say.contains(['(', '~', '#', '@', '=']);
    concept
        .map(|concept| concept.say.iter().filter(plain).cloned().collect::<Vec<_>>().join(", "))
        .unwrap_or_default()
}

fn texts(claims: &[Claim]) -> String {
    claims.iter().map(|claim| claim.text.as_str()).collect::<Vec<_>>().join(" ")
}
