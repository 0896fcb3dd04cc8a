//! The PDF.

use super::{close, example, expect_one_sheet, pdf_text, poppler, said};

#[test]
fn the_page_is_one_sheet_and_all_of_it_can_be_copied() {
    let page = example::page();
    expect_one_sheet(&page);
    let text = close(&pdf_text(&page));
    let missing: Vec<String> = said(&page).into_iter().filter(|one| !text.contains(&close(one))).collect();
    assert!(missing.is_empty(), "{missing:#?}\nin {text}");
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let page = example::page();
    assert!(page.pdf().unwrap() == page.pdf().unwrap());
    assert_eq!(page.html(), page.html());
}

#[test]
fn fonts_are_embedded_and_cut_down() {
    let page = example::page();
    let fonts = poppler("pdffonts", &[], &page);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(rows.len(), 2, "{fonts}");
    for row in rows {
        assert!(
            row.contains("LiberationSans") && row.contains("yes yes yes"),
            "embedded, subset, to Unicode: {row}"
        );
    }
    assert!(page.pdf().unwrap().len() < 200_000);
}
