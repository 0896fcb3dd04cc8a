// The page for a clinician inside the window: all that it says, and nothing that could run.
import { expect, test } from "vitest";
import { files } from "../../tests/fixtures/care.json" with { type: "json" };
import { PAPER, scaleFor, sheetOf } from "./sheet.ts";

test("the recorded page stands here whole", () => {
  const { body, rules, dropped } = sheetOf(files.clinician.html);
  expect(dropped).toEqual([]);
  expect(rules).toContain(".page{position:relative");
  expect(body.querySelectorAll("h2").length).toBeGreaterThan(5);
  expect(body.textContent).toContain("Mr A. Example");
  expect(body.querySelector("svg")?.getAttribute("viewBox")).toMatch(/^0 0 /);
  expect(body.querySelector("svg")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
});

test("styles of elements are moved, because their attributes would be refused", () => {
  const { body } = sheetOf('<p style="left:3mm">a</p>');
  expect(body.querySelector("p")?.style.left).toBe("3mm");
});

test.each([
  ["a script", "<p>a</p><script>globalThis.ran = true</script>", "script"],
  ["a frame", '<iframe src="https://example.org"></iframe>', "iframe"],
  ["a picture that is fetched", '<img src="x" onerror="globalThis.ran = true">', "img"],
  ["a redirect", '<p>a</p><meta http-equiv="refresh" content="0;url=x">', "meta"],
  ["a handler", '<p onclick="globalThis.ran = true">a</p>', "onclick"],
  ["a handler in a drawing", '<svg onload="globalThis.ran = true"></svg>', "onload"],
  ["an address", '<svg><use href="https://example.org#a"/></svg>', "use"],
  ["a link", '<a href="javascript:globalThis.ran = true">a</a>', "a"],
  ["foreign content", "<svg><foreignObject><p>a</p></foreignObject></svg>", "foreignObject"],
])("%s is left out", (_, html, name) => {
  const { body, dropped } = sheetOf(html);
  expect(dropped).toContain(name);
  expect(body.innerHTML).not.toMatch(/script|example\.org|on\w+=/);
  expect(globalThis).not.toHaveProperty("ran");
});

test("the window keeps its one main part", () => {
  const { body } = sheetOf('<main class="page"><h1>a</h1></main>');
  expect(body.innerHTML).toBe('<div class="page"><h1>a</h1></div>');
});

test("the paper is shown as large as there is room for, and not larger than it is", () => {
  expect(scaleFor(PAPER.width * 2)).toBe(1);
  expect(scaleFor(397)).toBeCloseTo(0.5, 2);
  expect(scaleFor(0)).toBe(1);
});
