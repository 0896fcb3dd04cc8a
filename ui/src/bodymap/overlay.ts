/** Marks that the app draws over a drawing: ticks on selected regions, names beside points. */
import { place, type Label } from "./labels.ts";
import { insidePoint } from "./pins.ts";

const SVG = "http://www.w3.org/2000/svg";

function make(name: string, attrs: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attrs)) element.setAttribute(key, `${value}`);
  return element;
}

/** A tick on every selected region, so that a choice is not told by colour alone; 0 takes it off. */
export function tick(svg: SVGSVGElement, size: number): void {
  svg.querySelector(".map-ticks")?.remove();
  if (size === 0) return;
  const group = make("g", { class: "map-ticks" });
  for (const path of svg.querySelectorAll<SVGPathElement>(".region.selected")) {
    const at = svg.createSVGPoint();
    const [x, y] = insidePoint(path.getBBox(), (px, py) => {
      [at.x, at.y] = [px, py];
      return path.isPointInFill(at);
    });
    const mark = make("g", { transform: `translate(${x} ${y}) scale(${size})` });
    mark.append(make("circle", { r: 1 }), make("path", { d: "M-.45 .02L-.12 .36L.48 -.34" }));
    group.append(mark);
  }
  svg.append(group);
}

/** Where the shown points stand in the picture, whatever mirrored group they are drawn in. */
function rings(svg: SVGSVGElement): Label[] {
  const toPicture = svg.getScreenCTM()?.inverse();
  return [...svg.querySelectorAll<SVGCircleElement>(".trigger-point.on")].flatMap((ring) => {
    const matrix = ring.getScreenCTM();
    if (!toPicture || !matrix) return [];
    const centre = new DOMPoint(ring.cx.baseVal.value, ring.cy.baseVal.value);
    const { x, y } = centre.matrixTransform(matrix).matrixTransform(toPicture);
    return { text: ring.getAttribute("data-point") ?? "", x, y };
  });
}

/** The ids of the shown points beside their rings, on a sheet of their own that is not cropped. */
export function name(svg: SVGSVGElement, size: number): void {
  svg.parentElement?.querySelector(".map-names")?.remove();
  const { x, y, width, height } = svg.viewBox.baseVal;
  const sheet = make("svg", {
    class: "map-names",
    viewBox: `${x} ${y} ${width} ${height}`,
    "aria-hidden": "true",
  });
  for (const label of place(rings(svg), [x, width], size)) {
    const text = make("text", {
      x: label.x,
      y: label.y,
      "font-size": size,
      "text-anchor": label.anchor,
    });
    text.textContent = label.text;
    sheet.append(text);
  }
  svg.after(sheet);
}
