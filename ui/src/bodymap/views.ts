/**
 * Which drawings there are, how a person chooses among them, and which show a muscle best.
 *
 * What a drawing shows comes out of the drawing itself (build/bodymap.ts); here stand only the
 * things a drawing cannot say: its name and where left is.
 */
import { drawn, markup } from "virtual:bodymap/views";
import type { Referral } from "../generated/Referral.ts";
import type { Strength } from "../generated/Strength.ts";
import type { Key } from "../shell/text.ts";
import type { DrawnView } from "./drawn_view.ts";

export type BodySide = "left" | "right";

/** One drawing behind a choice. */
interface Variant {
  view: string;
  name: Key;
}

/** A choice of the view switch, with one or two drawings. */
export interface Choice {
  id: string;
  name: Key;
  variants: Variant[];
}

const sides = (view: string): Variant[] => [
  { view: `${view}-left`, name: "left-leg" },
  { view: `${view}-right`, name: "right-leg" },
];

export const choices: Choice[] = [
  { id: "back", name: "view-back", variants: [{ view: "legs-back", name: "view-legs-back" }] },
  { id: "front", name: "view-front", variants: [{ view: "legs-front", name: "view-legs-front" }] },
  { id: "outer", name: "view-outer", variants: sides("leg-outer") },
  { id: "inner", name: "view-inner", variants: sides("leg-inner") },
  { id: "sole", name: "view-sole", variants: [{ view: "foot-sole", name: "view-foot-sole" }] },
  { id: "top", name: "view-top", variants: [{ view: "foot-top", name: "view-foot-top" }] },
  {
    id: "body",
    name: "view-body",
    variants: [
      { view: "body-back", name: "view-body-back" },
      { view: "body-front", name: "view-body-front" },
    ],
  },
];

/** The name of a drawing as a whole. */
export const viewNames: Record<string, Key> = {
  "legs-back": "view-legs-back",
  "legs-front": "view-legs-front",
  "leg-outer-left": "view-leg-outer-left",
  "leg-outer-right": "view-leg-outer-right",
  "leg-inner-left": "view-leg-inner-left",
  "leg-inner-right": "view-leg-inner-right",
  "foot-sole": "view-foot-sole",
  "foot-top": "view-foot-top",
  "body-back": "view-body-back",
  "body-front": "view-body-front",
};

/** The side of a leg a drawing shows, where the leg itself is named beside it. */
export const shortNames: Record<string, Key> = {
  "legs-back": "view-body-back",
  "legs-front": "view-body-front",
  "leg-outer-left": "side-outer",
  "leg-outer-right": "side-outer",
  "leg-inner-left": "side-inner",
  "leg-inner-right": "side-inner",
  "foot-sole": "view-sole",
  "foot-top": "from-above",
  "body-back": "view-body-back",
  "body-front": "view-body-front",
};

/** The choice a drawing belongs to. */
export function choiceOf(view: string): Choice | undefined {
  return choices.find((choice) => choice.variants.some((variant) => variant.view === view));
}

/** The drawing of a choice that comes nearest to the one before: the same leg where there is one. */
export function variantOf(choice: Choice, before: string): string {
  const side = before.endsWith("-right") ? "-right" : "-left";
  const variant = choice.variants.find((v) => v.view.endsWith(side)) ?? choice.variants[0];
  return variant?.view ?? before;
}

/** On which side of the picture the person's left is; null where one leg is drawn. */
export function leftIsOn(view: string): BodySide | null {
  if (sideOf(view)) return null;
  return view.endsWith("-front") ? "right" : "left";
}

/** The leg of a drawing of one leg. */
function sideOf(view: string): BodySide | null {
  if (view.endsWith("-left")) return "left";
  return view.endsWith("-right") ? "right" : null;
}

/** What a drawing shows. */
export function drawing(view: string): DrawnView | undefined {
  return drawn.find((one) => one.id === view);
}

/** Ids of the drawings. */
export const viewIds: string[] = drawn.map((one) => one.id);

/** Regions that have no left and right. */
export const centralRegions: ReadonlySet<string> = new Set(
  drawn.flatMap((one) =>
    Object.entries(one.regions)
      .filter(([, where]) => where.includes("central"))
      .map(([id]) => id),
  ),
);

/** The markup of a drawing. */
export async function loadMarkup(view: string): Promise<string> {
  const load = markup[view];
  return load ? (await load()).default : "";
}

/** What a page wants to show of a muscle. */
export interface Wanted {
  muscle: string;
  points: string[];
  referrals: Pick<Referral, "region" | "strength">[];
}

const WEIGHT: Record<Strength, number> = { essential: 2, spillover: 1, rare: 0.5 };

/** Everything wanted that a drawing shows, with its weight. */
function shown(one: DrawnView, wanted: Wanted): Map<string, number> {
  const found = new Map<string, number>();
  if (one.muscles.includes(wanted.muscle)) found.set("belly", 3);
  else if (one.deep.includes(wanted.muscle)) found.set("belly", 2);
  for (const point of wanted.points) if (one.points.includes(point)) found.set(point, 2);
  if (!one.referrals.includes(wanted.muscle)) return found;
  for (const { region, strength } of wanted.referrals) {
    if (region in one.regions) found.set(`to ${region}`, WEIGHT[strength]);
  }
  return found;
}

/** Few drawings that together show the muscle, its points and its referral; the best first. */
export function bestViews(wanted: Wanted, side: BodySide, most = 3): string[] {
  const order = choices.flatMap((choice) => choice.variants.map((variant) => variant.view));
  const candidates = order
    .filter((view) => sideOf(view) === null || sideOf(view) === side)
    .flatMap((view) => drawing(view) ?? []);
  const have = new Map<string, number>();
  const chosen: string[] = [];
  while (chosen.length < most) {
    const gains = candidates.map((one) => {
      let gain = 0;
      for (const [what, weight] of shown(one, wanted)) {
        gain += Math.max(0, weight - (have.get(what) ?? 0));
      }
      return gain;
    });
    const best = Math.max(0, ...gains);
    const one = candidates[gains.indexOf(best)];
    if (!one || best < 0.5) break;
    chosen.push(one.id);
    for (const [what, weight] of shown(one, wanted)) {
      have.set(what, Math.max(weight, have.get(what) ?? 0));
    }
  }
  return chosen;
}

/** A drawing that shows a region, `before` where it does. */
export function viewOfRegion(region: string, side: BodySide | null, before: string): string {
  const shows = (view: string): boolean => region in (drawing(view)?.regions ?? {});
  const ofSide = (view: string): boolean => !side || !sideOf(view) || sideOf(view) === side;
  const order = choices.flatMap((choice) => choice.variants.map((variant) => variant.view));
  return [before, ...order].find((view) => shows(view) && ofSide(view)) ?? before;
}
