/**
 * What the screen says about a cue: its leg, its place in the session, the big number, what is next,
 * the line of its tempo, the blocks of the session. Pure.
 */
import type { Session } from "../generated/Session.ts";
import type { SessionCue } from "../generated/SessionCue.ts";
import { secondsLeft } from "./playhead.ts";

type OneSide = "left" | "right";

const oneSide = (cue: SessionCue | undefined): OneSide | null =>
  cue && cue.side !== "both" ? cue.side : null;

/** The leg that the work around a cue is for: rising on both feet belongs to the leg that lowers. */
export function legOf(cues: readonly SessionCue[], index: number): OneSide | null {
  const own = cues[index];
  const same = (cue: SessionCue): boolean => cue.set === own?.set;
  const later = cues.slice(index).filter(same).find(oneSide);
  return oneSide(later) ?? oneSide(cues.slice(0, index).filter(same).findLast(oneSide));
}

/** Sets and repetitions of the whole session. */
export function totals(cues: readonly SessionCue[]): { sets: number; reps: number } {
  return {
    sets: Math.max(0, ...cues.map((cue) => cue.set)),
    reps: Math.max(0, ...cues.map((cue) => cue.rep)),
  };
}

/** Sets of which everything lies before a second of the session. */
export function setsDone(cues: readonly SessionCue[], elapsed: number): number {
  const open = cues.find((cue) => isWork(cue) && cue.at + cue.for > elapsed + 1e-6);
  return open ? open.set - 1 : totals(cues).sets;
}

const isWork = ({ kind }: SessionCue): boolean =>
  kind === "up" || kind === "hold" || kind === "down" || kind === "work";

/** The letter that is drawn in a repetition: 1 is A. */
export const letter = (rep: number): string => String.fromCharCode(65 + ((rep - 1) % 26));

/** Repetitions whose parts are all shorter than this are counted instead of their seconds. */
const FAST = 2;

/** Whether the big number counts repetitions: seconds of so short a movement cannot be read. */
export const isFast = (session: Session): boolean =>
  totals(session.cues).reps > 1 &&
  session.cues.filter((cue) => cue.rep > 0).every((cue) => cue.for < FAST);

/** The big number: seconds left of the cue, or the repetition where these are fast. */
export function bigNumber(session: Session, cue: SessionCue, elapsed: number): string {
  if (cue.rep > 0 && isFast(session)) return `${cue.rep}`;
  const left = secondsLeft(cue, elapsed);
  return left < 100 ? `${left}` : minutes(left);
}

/** 590 as 9:50. */
export function minutes(seconds: number): string {
  const rest = `${seconds % 60}`.padStart(2, "0");
  return `${Math.floor(seconds / 60)}:${rest}`;
}

/** A point of the line of the tempo: how far along, how high; both 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The cues of one repetition; other cues stand alone. */
function repetition(cues: readonly SessionCue[], index: number): readonly SessionCue[] {
  const own = cues[index];
  if (!own) return [];
  const belongs = (cue: SessionCue | undefined): boolean =>
    cue !== undefined && cue.set === own.set && cue.rep === own.rep && isTempo(cue);
  if (!isTempo(own)) return [own];
  let from = index;
  let until = index;
  while (cues[from]?.kind !== "up" && belongs(cues[from - 1])) from -= 1;
  while (cues[until + 1]?.kind !== "up" && belongs(cues[until + 1])) until += 1;
  return cues.slice(from, until + 1);
}

const isTempo = ({ kind }: SessionCue): boolean =>
  kind === "up" || kind === "hold" || kind === "down";

/** However long the hold, the ways there and back can be seen. */
const LEAST = 0.12;

/** The line of a repetition, up, along and down again, and where on it one is. */
export function tempo(
  cues: readonly SessionCue[],
  index: number,
  elapsed: number,
): { line: Point[]; at: Point } {
  const parts = repetition(cues, index);
  const whole = parts.reduce((sum, cue) => sum + cue.for, 0);
  const widths = parts.map((cue) => Math.max(cue.for / whole, LEAST));
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const first = parts[0];
  const line: Point[] = [{ x: 0, y: first?.kind === "down" || first?.kind === "hold" ? 1 : 0 }];
  let at: Point = { x: 0, y: 0 };
  for (const [nth, cue] of parts.entries()) {
    const from = line.at(-1) ?? at;
    const to = { x: from.x + (widths[nth] ?? 0) / wide, y: heightAfter(cue, from.y) };
    if (cue === cues[index]) at = mix(from, to, Math.min(1, (elapsed - cue.at) / cue.for));
    line.push(to);
  }
  return { line, at };
}

const heightAfter = ({ kind }: SessionCue, before: number): number =>
  kind === "up" ? 1 : kind === "down" ? 0 : before;

const mix = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** A stretch of the session: work on one leg, or the time between. */
export interface Block {
  readonly from: number;
  readonly until: number;
  readonly work: boolean;
}

const isBetween = ({ kind }: SessionCue): boolean =>
  kind === "get_ready" || kind === "switch_sides" || kind === "rest";

/** The session in blocks, for the bar of the whole. */
export function blocks(cues: readonly SessionCue[]): Block[] {
  const all: Block[] = [];
  for (const cue of cues) {
    const work = !isBetween(cue);
    const last = all.at(-1);
    const until = cue.at + cue.for;
    if (last?.work && work) all[all.length - 1] = { ...last, until };
    else all.push({ from: cue.at, until, work });
  }
  return all;
}
