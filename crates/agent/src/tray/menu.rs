//! The menu of the tray, as `com.canonical.dbusmenu` reads it.

use super::value::{Node, Properties, Value};
use super::{Call, Offered, Told, UNKNOWN, WRONG};
use crate::notifier::{Choice, Tray};
use surae_api::say;
use zbus::zvariant::OwnedValue;

/// Number of the menu itself.
const ROOT: i32 = 0;
/// Its entries by number, from 1; nothing is a line between them.
const ENTRIES: [Option<Choice>; 6] =
    [Some(Choice::Cramp), Some(Choice::Today), None, Some(Choice::Pause), None, Some(Choice::Quit)];

/// An event: entry, what happened, with what, when.
type Event = (i32, String, OwnedValue, u32);

/// What holds of the menu as a whole.
pub(super) fn properties() -> Properties<'static> {
    Properties::from([
        ("Version", Value::Count(3)),
        ("TextDirection", Value::Text("ltr")),
        ("Status", Value::Text("normal")),
        ("IconThemePath", Value::Texts(&[])),
    ])
}

/// Answers a call about the menu, and says what was chosen.
pub(super) fn answer(call: &Call<'_>, offered: &Offered) -> Option<Told> {
    let tray = &offered.tray;
    match call.member() {
        "GetLayout" => layout(call, offered)?,
        "GetGroupProperties" => {
            let (wanted, _): (Vec<i32>, Vec<String>) = call.arguments()?;
            let wanted = |number: &i32| wanted.is_empty() || wanted.contains(number);
            let all = numbers().filter(wanted).filter_map(|number| Some((number, entry(number, tray)?)));
            call.reply(&all.collect::<Vec<_>>());
        }
        "GetProperty" => {
            let (number, name): (i32, String) = call.arguments()?;
            let value = entry(number, tray).and_then(|mut entry| entry.remove(name.as_str()));
            value.map_or_else(|| call.refuse(WRONG), |value| call.reply(&value));
        }
        "Event" => {
            let event: Event = call.arguments()?;
            call.reply(&());
            return chosen(&event, tray);
        }
        "EventGroup" => {
            let events: Vec<Event> = call.arguments()?;
            call.reply(&Vec::<i32>::new());
            return events.iter().find_map(|event| chosen(event, tray));
        }
        // It is as it was told.
        "AboutToShow" => call.reply(&false),
        "AboutToShowGroup" => call.reply(&(Vec::<i32>::new(), Vec::<i32>::new())),
        _ => call.refuse(UNKNOWN),
    }
    None
}

fn layout(call: &Call<'_>, offered: &Offered) -> Option<()> {
    let (parent, depth, _): (i32, i32, Vec<String>) = call.arguments()?;
    let node = |number: i32| entry(number, &offered.tray).map(|entry| (number, entry, Vec::new()));
    let Some(mut root): Option<Node<'_>> = node(parent) else {
        call.refuse(WRONG);
        return None;
    };
    if parent == ROOT && depth != 0 {
        let below = numbers().skip(1).filter_map(node);
        root.2 = below.map(|node| Value::Node(Box::new(node))).collect();
    }
    call.reply(&(offered.revision, root));
    Some(())
}

/// The numbers of the menu and its entries.
fn numbers() -> impl Iterator<Item = i32> {
    (ROOT..).take(ENTRIES.len() + 1)
}

/// The entry of that number; nothing when there is none.
fn entry(number: i32, tray: &Tray) -> Option<Properties<'static>> {
    if number == ROOT {
        return Some(Properties::from([("children-display", Value::Text("submenu"))]));
    }
    let Some(choice) = at(number)? else {
        return Some(Properties::from([("type", Value::Text("separator"))]));
    };
    let words = say(key(tray.instead(choice)), &[]);
    Some(Properties::from([
        ("label", Value::Words(words)),
        ("enabled", Value::Yes(true)),
        ("visible", Value::Yes(tray.on || choice != Choice::Pause)),
    ]))
}

fn at(number: i32) -> Option<Option<Choice>> {
    ENTRIES.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
}

fn key(choice: Choice) -> &'static str {
    match choice {
        Choice::Cramp => "tray-cramp",
        Choice::Today => "tray-today",
        Choice::Pause => "tray-pause",
        Choice::GoOn => "tray-go-on",
        Choice::Quit => "tray-quit",
    }
}

fn chosen((number, what, _, _): &Event, tray: &Tray) -> Option<Told> {
    let choice = at(*number).flatten().filter(|_| what == "clicked")?;
    Some(Told::Chosen(tray.instead(choice)))
}
