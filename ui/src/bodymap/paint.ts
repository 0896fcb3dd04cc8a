/**
 * Writes a state onto a drawing: classes only, as the drawing's own notes describe.
 *
 * Ids repeat between drawings, so everything is looked up inside one <svg>.
 */

/** What a drawing should look like. */
export interface Painting {
  /** Selected regions as `id/left`, `id/right` or `id/central`. */
  selected?: ReadonlySet<string>;
  /** Regions that were only named, in the same form. */
  named?: ReadonlySet<string>;
  /** Muscles that are lit. */
  lit?: readonly string[];
  /** Muscles whose referral is shown. */
  referral?: readonly string[];
  /** Trigger points that are shown, by id. */
  points?: readonly string[];
  /** The one point that is being looked at. */
  hot?: string | null;
  /** Whether muscles are drawn at all. */
  muscles?: boolean;
  /** Whether the borders of the regions are drawn. */
  borders?: boolean;
}

/** Puts the classes of a state onto a drawing and takes all others off. */
export function paint(svg: SVGElement, state: Painting): void {
  const each = (selector: string, run: (element: Element) => void): void =>
    svg.querySelectorAll(selector).forEach(run);
  const data = (element: Element, name: string): string => element.getAttribute(name) ?? "";
  const lit = new Set(state.lit);
  svg.classList.toggle("show-muscles", state.muscles ?? false);
  svg.classList.toggle("show-borders", state.borders ?? false);
  svg.classList.toggle("focus", lit.size > 0);
  each(".region", (element) => {
    const key = `${data(element, "data-region")}/${data(element, "data-side")}`;
    const selected = state.selected?.has(key) ?? false;
    element.classList.toggle("selected", selected);
    element.classList.toggle("named", !selected && (state.named?.has(key) ?? false));
  });
  each("g[data-muscle]:not(.referral)", (element) => {
    element.classList.toggle("active", lit.has(data(element, "data-muscle")));
  });
  each(".referral", (element) => {
    const on = state.referral?.includes(data(element, "data-muscle")) ?? false;
    element.classList.toggle("on", on);
  });
  each(".trigger-point", (element) => {
    const id = data(element, "data-point");
    element.classList.toggle("on", state.points?.includes(id) ?? false);
    element.classList.toggle("hot", state.hot === id);
  });
}

/** What a pointer is over. */
export type Touched =
  | { kind: "region"; region: string; side: "left" | "right" | null }
  | { kind: "zoom"; view: string };

/** Reads an event target: the element itself, since regions and their rims carry attributes. */
export function touched(target: EventTarget | null): Touched | null {
  if (!(target instanceof Element)) return null;
  const zoom = target.closest("[data-zoom]")?.getAttribute("data-zoom");
  if (zoom) return { kind: "zoom", view: zoom };
  const element = target.closest("[data-region]");
  const region = element?.getAttribute("data-region");
  if (!element || !region) return null;
  const side = element.getAttribute("data-side");
  return { kind: "region", region, side: side === "left" || side === "right" ? side : null };
}
