/**
 * Puts a picture into the document, layer by layer, and writes only the layers that changed.
 *
 * The text is our own drawing; nothing of it comes from a person.
 */
import type { Picture } from "./picture.ts";

type Layer = "back" | "body" | "over";
const NAMES: readonly Layer[] = ["back", "body", "over"];

export class Layers {
  private readonly shown = new Map<Layer, string>();
  private readonly places: Record<Layer, SVGElement>;

  constructor(places: Record<Layer, SVGElement>) {
    this.places = places;
  }

  show(picture: Picture): void {
    for (const name of NAMES) {
      if (this.shown.get(name) === picture[name]) continue;
      this.places[name].innerHTML = picture[name];
      this.shown.set(name, picture[name]);
    }
  }
}
