//! The icon in the tray: what it looks like, and clicks on it.

use super::value::{Picture, Properties, Value};
use super::{Call, MENU_PATH, Told, UNKNOWN};
use crate::notifier::{Choice, Tray};
use surae_api::say;
use zbus::zvariant::ObjectPath;

/// The icon, drawn by `scripts/icons.py`: for usual screens and for those of twice as many points.
static ICON: [Picture; 2] = [
    (24, 24, include_bytes!("../../icons/tray-24.argb")),
    (48, 48, include_bytes!("../../icons/tray-48.argb")),
];
/// No picture.
static NONE: [Picture; 0] = [];

/// What the icon looks like.
pub(super) fn properties(tray: &Tray) -> Properties<'static> {
    let tip = if tray.paused { say("tray-paused", &[]) } else { String::new() };
    Properties::from([
        ("Category", Value::Text("ApplicationStatus")),
        ("Id", Value::Text("surae")),
        ("Title", Value::Text("Surae")),
        ("Status", Value::Text("Active")),
        ("WindowId", Value::Number(0)),
        ("IconThemePath", Value::Text("")),
        ("IconName", Value::Text("")),
        ("IconPixmap", Value::Pictures(&ICON)),
        ("OverlayIconName", Value::Text("")),
        ("OverlayIconPixmap", Value::Pictures(&NONE)),
        ("AttentionIconName", Value::Text("")),
        ("AttentionIconPixmap", Value::Pictures(&NONE)),
        ("AttentionMovieName", Value::Text("")),
        ("ToolTip", Value::Tip(tip)),
        ("ItemIsMenu", Value::Yes(false)),
        ("Menu", Value::Path(ObjectPath::from_static_str_unchecked(MENU_PATH))),
    ])
}

/// Answers a call about the icon. A click opens the window.
pub(super) fn answer(call: &Call<'_>) -> Option<Told> {
    let told = match call.member() {
        "Activate" | "SecondaryActivate" => Some(Told::Chosen(Choice::Today)),
        "ProvideXdgActivationToken" => Some(Told::Token(call.arguments()?)),
        // The desktop shows the menu itself; turning the wheel changes nothing.
        "ContextMenu" | "Scroll" => None,
        _ => {
            call.refuse(UNKNOWN);
            return None;
        }
    };
    call.reply(&());
    told
}
