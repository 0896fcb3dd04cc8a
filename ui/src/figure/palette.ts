/**
 * Names of the colours; their values per theme are in `figure.css`.
 *
 * Drawings carry custom properties only, so that a change of theme needs no new drawing.
 */
export const COLOURS = [
  "skin",
  "skin-shade",
  "skin-light",
  "skin-far",
  "skin-far-shade",
  "skin-line",
  "hair",
  "hair-shade",
  "hair-light",
  "feature",
  "blush",
  "shirt",
  "shirt-shade",
  "shirt-light",
  "shirt-far",
  "shorts",
  "shorts-shade",
  "shorts-light",
  "shorts-far",
  "trousers",
  "trousers-shade",
  "trousers-light",
  "shoe",
  "shoe-shade",
  "ground",
  "ground-edge",
  "shadow",
  "wall",
  "wall-edge",
  "wall-top",
  "wood",
  "wood-shade",
  "wood-light",
  "metal",
  "metal-shade",
  "metal-light",
  "cloth",
  "cloth-shade",
  "blanket",
  "blanket-shade",
  "pillow",
  "pillow-shade",
  "mat",
  "mat-shade",
  "ball",
  "ball-shade",
  "roller",
  "roller-shade",
  "roller-light",
  "band",
  "band-shade",
  "pack",
  "pack-shade",
  "pack-light",
  "book",
  "book-shade",
  "page",
  "cold",
  "warm",
  "glow-work",
  "glow-stretch",
  "glow-press",
  "arrow",
  "arrow-halo",
  "ghost-fill",
  "ghost-line",
  "lens",
  "lens-line",
] as const;
export type ColourName = (typeof COLOURS)[number];

export const colour = (name: ColourName): string => `var(--figure-${name})`;

/** The colours of one form: lit side, shaded side, and the highlight if it has one. */
export interface Tone {
  readonly base: string;
  readonly shade: string;
  readonly light?: string;
  /** Strength of the highlight, 1 as usual. */
  readonly lit?: number;
}

export const tone = (
  base: ColourName,
  shade: ColourName,
  light?: ColourName,
  lit?: number,
): Tone => ({
  base: colour(base),
  shade: colour(shade),
  ...(light ? { light: colour(light) } : {}),
  ...(lit === undefined ? {} : { lit }),
});

export const SKIN = {
  near: { ...tone("skin", "skin-shade"), light: colour("skin-light") },
  far: { ...tone("skin-far", "skin-far-shade"), light: colour("skin") },
} as const;
export const skin = (far: boolean): (typeof SKIN)["near"] => (far ? SKIN.far : SKIN.near);

export const CLOTHES = {
  shirt: tone("shirt", "shirt-shade", "shirt-light"),
  sleeve: tone("shirt", "shirt-shade", "shirt-light", 0.9),
  farSleeve: tone("shirt-far", "shirt-shade"),
  shorts: tone("shorts", "shorts-shade", "shorts-light", 0.8),
  farShorts: tone("shorts-far", "shorts-shade"),
  trousers: tone("trousers", "trousers-shade", "trousers-light"),
  farTrousers: tone("trousers-shade", "trousers-shade", "trousers-light"),
  shoe: tone("shoe", "shoe-shade", "trousers-light", 0.4),
  hair: tone("hair", "hair-shade", "hair-light", 1.1),
} as const;

export const glow = (kind: "stretch" | "work" | "press"): string => colour(`glow-${kind}`);
