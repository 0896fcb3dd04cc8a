//! What a person does at the window: press, write, use keys, read. And what a screen reader hears.
//!
//! Things are found by the name a person would say, never by class or test id.

use crate::window::Window;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use std::time::Duration;
use url::{ParseError, Url};

/// A person looks again after this long, and says "it does not work" after this many looks.
const PAUSE: Duration = Duration::from_millis(50);
const TRIES: usize = 200;
/// A screen that says the same thing for this long is at rest.
const STILL: Duration = Duration::from_millis(150);

impl Window {
    /// Presses the button, link, heading of a fold or choice with this name.
    pub async fn press(&self, name: &str) {
        self.click(&self.control(name).await).await;
    }

    /// Brings a part into view and clicks on its middle.
    pub async fn click(&self, part: &Element) {
        let part_value = serde_json::to_value(part).expect("a reference to the part");
        self.run("arguments[0].scrollIntoView({ block: 'center' })", &[part_value]).await;
        part.click().await.expect("the part can be clicked");
    }

    /// Replaces what stands in the field with this label.
    pub async fn write(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.send_keys(&select_all_and_delete()).await.expect("the field can be emptied");
        if !text.is_empty() {
            field.send_keys(text).await.expect("the field takes text");
        }
    }

    /// Presses one key.
    pub async fn key(&self, key: Key) {
        self.keys(&[key.into()]).await;
    }

    /// Presses one key after the other.
    pub async fn keys(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.iter().copied() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("the keyboard works");
    }

    /// Goes to an address of the screen, such as `#/settings`, as a link would.
    pub async fn go(&self, address: &str) {
        self.run("location.hash = arguments[0]", &[address.into()]).await;
    }

    /// Waits until the text stands on the screen.
    pub async fn reads(&self, text: &str) {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').includes(arguments[0])";
        self.until(script, &[text.into()], &format!("“{text}” does not appear")).await;
    }

    /// Waits until the screen says the same thing for a while: answers follow each letter.
    pub async fn settles(&self) {
        let mut before = Value::Null;
        for _ in 0..TRIES {
            let now = self.run("return document.body.innerText", &[]).await;
            if now == before {
                return;
            }
            before = now;
            tokio::time::sleep(STILL).await;
        }
        panic!("the screen does not come to rest. It says:\n{before}");
    }

    /// Waits until the script says yes.
    pub async fn until(&self, script: &str, arguments: &[Value], otherwise: &str) {
        for _ in 0..TRIES {
            if self.run(script, arguments).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("{otherwise}. On screen:\n{}", self.text("body").await);
    }

    /// The text of the part that the CSS selector names, as it is seen.
    pub async fn text(&self, selector: &str) -> String {
        let part = self.client.find(Locator::Css(selector)).await;
        part.expect(selector).text().await.expect("its text")
    }

    /// Is there such a part?
    pub async fn has(&self, selector: &str) -> bool {
        !self.client.find_all(Locator::Css(selector)).await.expect("a search").is_empty()
    }

    /// The control that is called so, or whose name begins so; waits for it to come.
    pub async fn control(&self, name: &str) -> Element {
        let quoted = quoted(name);
        let called = |test: &str| {
            ["button", "a", "summary", "label"].map(|kind| format!("//{kind}[{test}]")).join("|")
        };
        let exact = called(&format!("normalize-space(.)={quoted} or @aria-label={quoted}"));
        let begins = called(&format!("starts-with(normalize-space(.), {quoted})"));
        self.appears(name, &[&exact, &begins]).await
    }

    /// The field with this label.
    pub async fn field(&self, label: &str) -> Element {
        let path = format!("//*[@id=//label[normalize-space(.)={}]/@for]", quoted(label));
        self.appears(label, &[&path]).await
    }

    /// The first visible element that one of the paths leads to, the earlier paths first.
    async fn appears(&self, name: &str, paths: &[&str]) -> Element {
        for _ in 0..TRIES {
            for path in paths {
                for element in self.client.find_all(Locator::XPath(path)).await.unwrap_or_default() {
                    if element.is_displayed().await.unwrap_or_default() {
                        return element;
                    }
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("no “{name}”. On screen:\n{}", self.text("body").await);
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.client.execute(script, arguments.to_vec()).await.expect("the page runs the script")
    }

    /// The role that the web view tells to a screen reader.
    pub async fn role(&self, element: &Element) -> String {
        self.heard(element, "computedrole").await
    }

    /// The name that the web view tells to a screen reader.
    pub async fn name(&self, element: &Element) -> String {
        self.heard(element, "computedlabel").await
    }

    async fn heard(&self, element: &Element, what: &'static str) -> String {
        let id = element.element_id().to_string();
        let heard: Result<Value, CmdError> = self.client.issue_cmd(Heard { id, what }).await;
        heard.expect("the web view answers").as_str().unwrap_or_default().to_owned()
    }
}

/// `computedrole` and `computedlabel`, which the client does not have yet.
#[derive(Debug)]
struct Heard {
    id: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Heard {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{}/{}", self.id, self.what))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

/// The null key lets go of Control.
fn select_all_and_delete() -> String {
    let keys = [Key::Control.into(), 'a', Key::Null.into(), Key::Delete.into()];
    keys.into_iter().collect()
}

/// A text in the quotes that it does not contain itself.
pub fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
