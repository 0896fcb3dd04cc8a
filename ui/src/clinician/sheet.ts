/**
 * The page for a clinician as nodes that can stand inside this window.
 *
 * The page is a whole HTML file with its own rules. Here it stands in a shadow root, where neither its
 * rules reach the window nor the other way round. Nothing of it runs or is fetched: only what a page
 * is made of is taken over, everything else is left out. Styles of single elements are moved by hand,
 * because the policy of the window refuses style attributes.
 */
const SVG = "http://www.w3.org/2000/svg";

/** What style attributes are called on their way. */
const MOVED = "data-style";

/** What a page is made of. */
const ELEMENTS = new Set([
  ...["main", "section", "div", "p", "h1", "h2", "h3", "br", "span", "strong", "ul", "ol", "li"],
  ...["table", "colgroup", "col", "thead", "tbody", "tr", "th", "td"],
  ...["svg", "g", "path", "polyline", "polygon", "line", "rect", "circle", "ellipse", "text"],
]);
const ATTRIBUTES = new Set([
  ...["class", "id", "role", "scope", "aria-label", "aria-labelledby", "aria-hidden"],
  ...["viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry"],
  ...["d", "points", "transform", "fill", "fill-rule", "opacity", "text-anchor"],
  ...["font-size", "font-weight", "font-family"],
  ...["stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray"],
]);

/** A page, and the names of what was left out of it. */
export interface Sheet {
  body: HTMLElement;
  rules: string;
  dropped: string[];
}

/** Reads the file. Never throws: what is no page is an empty one. */
export function sheetOf(html: string): Sheet {
  let rules = "";
  // The policy refuses styles while they are read, so they are taken out or renamed before. In the
  // text of a page no quotation mark stands as such, so that nothing of the text is renamed.
  const plain = html
    .replace(/<style[^>]*>([^]*?)<\/style>/gi, (_, text: string) => {
      rules += text;
      return "";
    })
    .replace(/ style="/g, ` ${MOVED}="`);
  // A document of its own: nothing in it is loaded or run.
  const file = new DOMParser().parseFromString(plain, "text/html");
  const dropped = new Set<string>();
  const body = document.createElement("div");
  body.className = "body";
  for (const child of file.body.childNodes) take(child, body, dropped);
  return { body, rules, dropped: [...dropped] };
}

function take(node: Node, into: Element, dropped: Set<string>): void {
  if (node.nodeType === Node.TEXT_NODE) into.append(node.textContent ?? "");
  if (!isElement(node)) return;
  const name = node.localName;
  if (!ELEMENTS.has(name)) {
    dropped.add(name);
    return;
  }
  // The window has a main part already; the page inside it is none.
  const own = name === "main" ? "div" : name;
  const made =
    node.namespaceURI === SVG ? document.createElementNS(SVG, own) : document.createElement(own);
  for (const { name: attribute, value } of node.attributes) {
    if (ATTRIBUTES.has(attribute)) made.setAttribute(attribute, value);
    else if (attribute === MOVED) (made as HTMLElement | SVGElement).style.cssText = value;
    else dropped.add(attribute);
  }
  for (const child of node.childNodes) take(child, made, dropped);
  into.append(made);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * The rules of the page for its place here: always as on paper, whatever the width of the window, and
 * without the table that the paper lies on.
 */
export function paperRules(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = sheet.cssRules[at];
    if (rule instanceof CSSMediaRule) sheet.deleteRule(at);
    else if (rule instanceof CSSStyleRule && rule.selectorText === "html") sheet.deleteRule(at);
    else if (rule instanceof CSSStyleRule && rule.selectorText === "body")
      rule.selectorText = ".body";
  }
  sheet.insertRule(".page { margin: 0 !important; box-shadow: none !important; }", 0);
  // What the window hands down would move the letters.
  sheet.insertRule(":host { all: initial; display: block; color: #1f2a30; background: #fff; }", 0);
  return sheet;
}

/** A sheet of A4 in pixels of a style sheet, 96 to the inch. */
export const PAPER = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };

/** How much smaller the paper is shown in so much room; never larger than it is. */
export const scaleFor = (room: number): number =>
  room > 0 ? Math.min(1, Math.floor(room) / PAPER.width) : 1;
