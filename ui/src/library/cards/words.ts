/** What the plain values of a card are called on screen. */
import type { CardPage } from "../../generated/CardPage.ts";
import type { Equipment } from "../../generated/Equipment.ts";
import type { Position } from "../../generated/Position.ts";
import type { Purpose } from "../../generated/Purpose.ts";
import type { CardLine } from "../../generated/CardLine.ts";
import { capital, t, type Key } from "../../shell/text.ts";

export const purposeNames: Record<Purpose, Key> = {
  stretch: "purpose-stretch",
  strengthen: "purpose-strengthen",
  balance: "purpose-balance",
  move: "purpose-move",
  press: "purpose-press",
  relieve: "purpose-relieve",
  rest: "purpose-rest",
  know: "purpose-know",
};

export const positionNames: Record<Position, Key> = {
  standing: "position-standing",
  sitting: "position-sitting",
  on_floor: "position-on-floor",
  in_bed: "position-in-bed",
  walking: "position-walking",
};

export const equipmentNames: Record<Equipment, Key> = {
  wall: "equipment-wall",
  chair: "equipment-chair",
  stool: "equipment-stool",
  bed: "equipment-bed",
  mat: "equipment-mat",
  step: "equipment-step",
  rail: "equipment-rail",
  towel: "equipment-towel",
  band: "equipment-band",
  ball: "equipment-ball",
  roller: "equipment-roller",
  cane: "equipment-cane",
  block: "equipment-block",
  cushion: "equipment-cushion",
  bottle: "equipment-bottle",
  cold_pack: "equipment-cold-pack",
  warm_pack: "equipment-warm-pack",
  weight: "equipment-weight",
  backpack: "equipment-backpack",
};

/** The things a card needs, in a line. */
export function needs(card: Pick<CardPage, "equipment">): string {
  if (card.equipment.length === 0) return t("needs-nothing");
  return card.equipment.map((thing) => t(equipmentNames[thing])).join(", ");
}

/** How the body is and what is needed, each in a word or two. */
export function tags(card: Pick<CardLine, "positions" | "equipment">): string[] {
  const positions = card.positions.map((one) => t(positionNames[one]));
  const things = card.equipment.map((one) => t(equipmentNames[one]));
  return [...new Set([...positions, ...things])].map(capital);
}
