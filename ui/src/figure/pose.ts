/**
 * The format of `content/poses/*.json`; docs/figure.md explains it.
 *
 * Degrees, centimetres, seconds. Types only; `check.ts` says what is wrong with a pose.
 */
import type { Easing } from "./curves.ts";
import type { Frame } from "./ink.ts";
import type { Prop } from "./props/prop.ts";
import type { Point } from "./vectors.ts";

export type LegName = "work" | "other";
export type ArmName = "near" | "far";
export type Limb = LegName | ArmName;
export const LEGS: readonly LegName[] = ["work", "other"];
export const ARMS: readonly ArmName[] = ["near", "far"];

export interface LegAngles {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes: number;
  /** Bending of the knuckles of the toes. */
  readonly curl: number;
  /** Lift of the arch in cm. */
  readonly arch: number;
  /** The whole leg turned outwards; drawn as shortening. */
  readonly turn: number;
  /** Slope in space that the toes keep, whatever the foot does. */
  readonly toesOn?: number | null;
}

export type HandShape = "relax" | "flat" | "grip" | "fist" | "press" | "cup";

export interface ArmAngles {
  readonly shoulder: number;
  readonly elbow: number;
  readonly wrist: number;
  readonly shape?: HandShape;
  /** On which side of the hand the palm is: 1 or -1. */
  readonly palm?: number;
}

/** A place where a disc of the body rests: on a surface, or at a point. */
export interface Contact {
  readonly on?: string;
  readonly x?: number;
  readonly y?: number;
  readonly at?: Point;
  readonly gap?: number;
  readonly r?: number;
  readonly roll?: boolean | undefined;
  readonly pitch?: number;
  readonly lift?: number;
}

/** The contact that holds the whole body. */
export interface Anchor extends Contact {
  readonly point: string;
}

/** A further contact, met at every moment by bending the limb. */
export interface Pin extends Contact {
  readonly limb: Limb;
  readonly point?: string;
  readonly arc?: number;
  readonly ref?: string | Point;
  /** Between two key poses: the second place and how far on the way. */
  readonly refTo?: string | Point;
  readonly refT?: number;
  readonly hand?: number;
  readonly grip?: number;
  readonly shape?: HandShape;
  readonly palm?: number;
  /** How much the pin holds, 0 to 1; a pin of one key only fades. */
  readonly weight?: number;
}

export interface BlendedAnchor {
  readonly from: Anchor | undefined;
  readonly to: Anchor | undefined;
  readonly t: number;
}

/** What a close-up of the lap shows: the ankle, and where the hands are. */
export interface LapKey {
  readonly ankle?: number;
  readonly toes?: number;
  readonly hip?: number;
  readonly knee?: number;
  readonly h1?: LapHandKey;
  readonly h2?: LapHandKey;
}
export interface LapHandKey {
  readonly at: Point;
  readonly wrist: Point;
  readonly knuckle?: Point;
  readonly ref?: "shank" | "foot" | null;
}
/** A hand that does not change its kind during the exercise. */
export interface LapHand {
  readonly type: "thumb" | "fingers" | "pull";
  readonly from: Point;
  readonly side?: number;
  readonly bow?: number;
  readonly count?: number;
}
export interface FootFrontKey {
  /** Sole turned in positive, out negative. */
  readonly invert?: number;
  readonly ankle?: number;
}
export interface FrontKey {
  readonly trunk?: number;
  readonly handL?: Point;
  readonly handR?: Point;
}

export interface Key {
  readonly trunk?: number;
  readonly spine?: number;
  readonly head?: number;
  readonly work?: Partial<LegAngles>;
  readonly other?: Partial<LegAngles>;
  readonly near?: Partial<ArmAngles>;
  readonly far?: Partial<ArmAngles>;
  readonly anchor?: Anchor | undefined;
  readonly blended?: BlendedAnchor;
  readonly pins?: readonly Pin[];
  readonly lap?: LapKey;
  readonly foot?: FootFrontKey;
  readonly front?: FrontKey;
}

/** Which cue of a session's timeline a segment of the loop belongs to. */
export type SegmentCue = "up" | "down" | "work";

export interface Segment {
  readonly key: string;
  /** Seconds to reach the key from the one before; the first is the way back. */
  readonly move: number;
  readonly cue: SegmentCue;
  readonly phase: string;
  /** The prescribed hold, and the part of it that the loop shows. */
  readonly hold: number;
  readonly show?: number;
  readonly ease?: Easing;
}

export type ZoneKind = "stretch" | "work" | "press";

export interface Feel {
  readonly zone: string;
  readonly kind: ZoneKind;
  readonly leg?: LegName | "both";
  readonly amount?: number;
  /** Seen through the near leg, which would hide it. */
  readonly through?: boolean;
  readonly width?: number;
  readonly at?: Readonly<Record<string, number>>;
}

/** A point of a path: a place of the world or, in a lap, of the own leg. */
export type PathPoint = Point | readonly ["shank" | "foot", number, number];

export interface Arrow {
  readonly ref?: string;
  readonly path?: readonly PathPoint[];
  readonly off?: Point;
  readonly min?: number;
  readonly bow?: number;
  readonly double?: boolean;
  readonly size?: number;
  readonly from?: string;
  readonly to?: string;
  readonly z?: number;
}

export interface Inset {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly zoom?: number;
  readonly focus?: Point;
  readonly pointer?: boolean;
  readonly content?: "pose" | "toes_up" | "front_seated";
  readonly arrows?: readonly Arrow[];
  readonly frame?: { readonly cx: number; readonly cy: number; readonly half: number };
  readonly pose?: Key;
  readonly props?: readonly Prop[];
  readonly front?: FrontKey & { readonly feel?: readonly Feel[] };
}

export type ViewKind = "side" | "lap" | "foot_front" | "three_quarter";

export interface View {
  readonly kind: ViewKind;
  readonly frame: Frame;
  readonly inset?: Inset;
  readonly ground?: boolean;
  readonly only?: "leg";
  readonly side?: "left" | "right";
  readonly medial?: boolean;
  readonly hair?: "top";
  readonly bandSide?: "inner" | "outer";
  readonly hands?: Readonly<Record<string, LapHand>>;
  readonly dots?: readonly PathPoint[];
}

export interface Companion {
  readonly keys: Readonly<Record<string, Key>>;
}

export interface Pose {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly variantOf?: string;
  /** Stands on the feet; `hands` when hands help to keep the balance. */
  readonly balance?: { readonly hands?: boolean };
  readonly work: ArmName;
  readonly view: View;
  readonly props?: readonly Prop[];
  readonly keys: Readonly<Record<string, Key>>;
  readonly loop: readonly Segment[];
  readonly still: {
    readonly start: string;
    readonly end: string;
    /** Where the body rests between two sets, if it is not the start. */
    readonly rest?: string;
    readonly ghost?: boolean;
  };
  readonly feel?: readonly Feel[];
  readonly arrows?: readonly Arrow[];
  /** Centimetres that the ground passes below a walker in one pass of the loop. */
  readonly travel?: number;
  readonly cast?: readonly Companion[];
  /** Legs whose foot slides on purpose. */
  readonly slides?: readonly LegName[];
  /** Lies on something soft, into which feet may sink. */
  readonly soft?: boolean;
}
