//! The page as one HTML file: no script, no network, drawings inline, and one A4 sheet when printed.
//!
//! Read by a person on a narrow screen it flows; on paper and on a wide screen every part has its place.

use super::drawing::{Anchor, Drawing, Frame};
use super::fit::Style;
use super::sheet::{Block, Cell, Content, Heading, PAPER, Part, Row, Sheet, Table};
use super::style;
use super::svg;
use std::fmt::Write;

/// What is the same on every page.
const START: &str = include_str!("page_head.html");
const RULES: &str = include_str!("page.css");

/// Writes the page.
pub(super) fn write(sheet: &Sheet) -> String {
    let mut out = String::with_capacity(200_000);
    let title = escape(&sheet.title);
    out.push_str(START);
    put(&mut out, format_args!("<title>{title}</title>\n<style>\n{RULES}"));
    for (name, style) in style::ALL {
        put(&mut out, format_args!("{}", rule(name, &style)));
    }
    let (width, height) = PAPER;
    put(&mut out, format_args!(".page{{width:{width}mm;height:{}mm}}\n", height - 0.5));
    out.push_str("</style>\n</head>\n<body>\n<main class=\"page\">\n");
    for (nth, one) in sheet.blocks.iter().enumerate() {
        block(&mut out, one, nth);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Text as it may stand in an element or an attribute.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// A number as short as a hundredth of a millimetre allows.
pub(super) fn short(number: f32) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = out.write_fmt(text);
}

fn rule(name: &str, style: &Style) -> String {
    let weight = svg::weight(style.weight);
    format!(
        ".{name}{{font-size:{}pt;line-height:{}mm;font-weight:{weight};color:{}}}\n",
        style.points,
        style.leading,
        style.tone.hex()
    )
}

fn class(style: &Style) -> &'static str {
    style::ALL.iter().find(|(_, known)| known == style).map_or("body", |(name, _)| name)
}

fn place(frame: Frame) -> String {
    let Frame { x, y, width, height } = frame;
    let (x, y, width, height) = (short(x), short(y), short(width), short(height));
    format!("left:{x}mm;top:{y}mm;width:{width}mm;height:{height}mm")
}

fn block(out: &mut String, block: &Block, nth: usize) {
    let name = block.name;
    let labelled =
        if block.heading.is_some() { format!(" aria-labelledby=\"h{nth}\"") } else { String::new() };
    put(out, format_args!("<section class=\"{name}\"{labelled}>\n"));
    if let Some((frame, tone)) = block.boxed {
        let tone = tone.hex();
        put(
            out,
            format_args!("<div class=\"at box\" style=\"{};border-color:{tone}\"></div>\n", place(frame)),
        );
    }
    if let Some(one) = &block.heading {
        heading(out, one, nth);
    }
    for one in &block.parts {
        part(out, one);
    }
    out.push_str("</section>\n");
}

fn heading(out: &mut String, heading: &Heading, nth: usize) {
    let Heading { level, frame, style, text, ruled } = heading;
    let ruled = if *ruled { " ruled" } else { "" };
    let (class, place, text) = (class(style), place(*frame), escape(text));
    put(
        out,
        format_args!(
            "<h{level} id=\"h{nth}\" class=\"at {class}{ruled}\" style=\"{place}\">{text}</h{level}>\n"
        ),
    );
}

fn part(out: &mut String, part: &Part) {
    let place = place(part.frame);
    match &part.content {
        Content::Paragraph { style, anchor, lines } => {
            let (class, side, lines) = (class(style), side(*anchor), broken(lines));
            put(out, format_args!("<p class=\"at {class}{side}\" style=\"{place}\">{lines}</p>\n"));
        }
        Content::Table(one) => table(out, one, &place),
        Content::Drawing(one) => drawing(out, one, part.frame),
    }
}

/// Lines that keep their breaks where there is room for them.
fn broken(lines: &[String]) -> String {
    lines.iter().map(|line| escape(line)).collect::<Vec<_>>().join(" <br>")
}

fn side(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => " middle",
        Anchor::End => " end",
    }
}

fn table(out: &mut String, table: &Table, place: &str) {
    let ruled = if table.ruled { " lined" } else { "" };
    put(out, format_args!("<table class=\"at{ruled}\" style=\"{place}\">\n<colgroup>"));
    for (width, _) in &table.columns {
        put(out, format_args!("<col style=\"width:{}mm\">", short(*width)));
    }
    out.push_str("</colgroup>\n");
    if let Some(head) = &table.head {
        out.push_str("<thead>");
        row(out, table, head, "th scope=\"col\"");
        out.push_str("</thead>\n");
    }
    out.push_str("<tbody>\n");
    for one in &table.rows {
        row(out, table, one, "td");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn row(out: &mut String, table: &Table, row: &Row, element: &str) {
    put(out, format_args!("<tr style=\"height:{}mm\">", short(row.height)));
    for (Cell { style, lines }, (_, anchor)) in row.cells.iter().zip(&table.columns) {
        let (class, side, lines) = (class(style), side(*anchor), broken(lines));
        let end = element.split(' ').next().unwrap_or(element);
        put(out, format_args!("<{element} class=\"{class}{side}\">{lines}</{end}>"));
    }
    out.push_str("</tr>\n");
}

fn drawing(out: &mut String, drawing: &Drawing, frame: Frame) {
    let (place, says) = (place(frame), escape(&drawing.says));
    let (width, height) = (short(frame.width), short(frame.height));
    put(
        out,
        format_args!(
            "<svg class=\"at\" style=\"{place}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{says}\">"
        ),
    );
    out.push_str(&svg::write(&drawing.shapes));
    out.push_str("</svg>\n");
}
