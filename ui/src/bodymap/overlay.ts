/** Marks that the app draws over a drawing: ticks on selected regions, names beside points. */
import { insidePoint } from "./pins.ts";

const SVG = "http://www.w3.org/2000/svg";

function make(name: string, attrs: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attrs)) element.setAttribute(key, `${value}`);
  return element;
}

function layer(svg: SVGElement, name: string): SVGElement {
  const group = make("g", { class: name });
  svg.querySelector(`.${name}`)?.remove();
  svg.append(group);
  return group;
}

/** A tick on every selected region, so that a choice is not told by colour alone. */
export function tick(svg: SVGSVGElement, size: number): void {
  const group = layer(svg, "map-ticks");
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
}

/** The ids of the shown points, written beside their rings. */
export function name(svg: SVGSVGElement, size: number): void {
  const group = layer(svg, "map-names");
  const middle = svg.viewBox.baseVal.x + svg.viewBox.baseVal.width / 2;
  for (const ring of svg.querySelectorAll(".trigger-point.on")) {
    const x = Number(ring.getAttribute("cx"));
    const out = x < middle ? -1 : 1;
    const text = make("text", {
      x: x + out * size * 0.9,
      y: Number(ring.getAttribute("cy")) + size * 0.36,
      "font-size": size,
      "text-anchor": out < 0 ? "end" : "start",
    });
    text.textContent = ring.getAttribute("data-point");
    group.append(text);
  }
}
