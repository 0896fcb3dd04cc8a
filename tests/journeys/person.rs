//! What a person does at the window: press, write, use keys, read. And what a screen reader hears.
//!
//! Things are found by the name a person would say, never by class or test id.

use crate::window::Window;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::Locator;
use http::Method;
use serde_json::Value;
use std::time::Duration;
use url::{ParseError, Url};

/// How long a person waits before saying "it does not work".
const PATIENCE: Duration = Duration::from_secs(10);

impl Window {
    /// Presses the button, link, heading of a fold or choice with this name.
    pub async fn press(&self, name: &str) {
        self.control(name).await.click().await.unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Replaces what stands in the field with this label.
    pub async fn write(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the field takes text");
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
        for _ in 0..100 {
            if self.run(script, &[text.into()]).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(PATIENCE / 100).await;
        }
        panic!("“{text}” does not appear. On screen:\n{}", self.text("body").await);
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

    /// The control with this name; waits for it to come.
    pub async fn control(&self, name: &str) -> Element {
        let named = format!("[normalize-space(.)={0} or @aria-label={0}]", quoted(name));
        let kinds = ["button", "a", "summary", "label"].map(|kind| format!("//{kind}{named}"));
        self.appears(name, &kinds.join("|")).await
    }

    /// The field with this label.
    pub async fn field(&self, label: &str) -> Element {
        let name = quoted(label);
        let by_label = format!("//*[@id=//label[normalize-space(.)={name}]/@for]");
        let by_name = format!("//*[self::input or self::textarea][@aria-label={name}]");
        self.appears(label, &format!("{by_label}|{by_name}")).await
    }

    async fn appears(&self, name: &str, path: &str) -> Element {
        let waited = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(path)).await;
        match waited {
            Ok(element) => element,
            Err(error) => panic!("no “{name}” ({error}). On screen:\n{}", self.text("body").await),
        }
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

/// A text in the quotes that it does not contain itself.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
