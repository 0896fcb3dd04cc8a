/**
 * Which tone sounds when. Pure: a list with times of the session; `speaker.ts` makes them sound.
 *
 * begin and turn follow the tempo, so that one can work with the eyes closed: up and work begin
 * high, holding and going back answer lower.
 */
import type { SessionCue } from "../generated/SessionCue.ts";
import { length } from "./playhead.ts";

export type ToneName = "begin" | "turn" | "switch" | "rest" | "half" | "last" | "end";

export interface Tone {
  /** Seconds from the start of the session. */
  readonly at: number;
  readonly name: ToneName;
}

/** One note of a tone: hertz, seconds after its start, seconds it lasts, loudness 0 to 1. */
export interface Note {
  readonly hertz: number;
  readonly after: number;
  readonly lasts: number;
  readonly loud: number;
}

const note = (hertz: number, after: number, lasts: number, loud: number): Note => ({
  hertz,
  after,
  lasts,
  loud,
});

/** Soft notes of one chord (D major), so that none of them startles. */
export const NOTES: Record<ToneName, readonly Note[]> = {
  begin: [note(587.3, 0, 0.32, 0.2)],
  turn: [note(440, 0, 0.32, 0.18)],
  switch: [note(440, 0, 0.25, 0.2), note(740, 0.22, 0.4, 0.2)],
  rest: [note(440, 0, 0.3, 0.18), note(293.7, 0.24, 0.5, 0.18)],
  half: [note(880, 0, 0.12, 0.09), note(880, 0.16, 0.12, 0.09)],
  last: [note(740, 0, 0.1, 0.1)],
  end: [note(587.3, 0, 0.4, 0.2), note(740, 0.3, 0.4, 0.2), note(880, 0.6, 0.9, 0.2)],
};

/** Seconds from which a hold has a tick at its half. */
const LONG = 20;
/** Seconds from which the end of a cue is counted in. */
const COUNTED = 5;
/** Repetitions quicker than this get one tone, not two. */
const QUICK = 0.8;

const OPENS: Record<SessionCue["kind"], ToneName | null> = {
  get_ready: null,
  up: "begin",
  work: "begin",
  hold: "turn",
  down: "turn",
  pause: "rest",
  switch_sides: "switch",
  rest: "rest",
};

function tonesOf(cue: SessionCue, before: SessionCue | undefined): Tone[] {
  const tones: Tone[] = [];
  const opens = OPENS[cue.kind];
  const quick = opens === "turn" && before !== undefined && before.for < QUICK;
  if (opens && !quick) tones.push({ at: cue.at, name: opens });
  const stays = cue.kind === "hold" || cue.kind === "work";
  if (stays && cue.for >= LONG) tones.push({ at: cue.at + cue.for / 2, name: "half" });
  if (cue.for >= COUNTED) {
    for (const second of [3, 2, 1]) tones.push({ at: cue.at + cue.for - second, name: "last" });
  }
  return tones;
}

/** The tones of a session, in order. */
export function tones(cues: readonly SessionCue[]): Tone[] {
  const all = cues.flatMap((cue, index) => tonesOf(cue, cues[index - 1]));
  return cues.length > 0 ? [...all, { at: length(cues), name: "end" }] : all;
}

/** The tones from one second of the session on until before another. */
export const between = (all: readonly Tone[], from: number, until: number): Tone[] =>
  all.filter((tone) => tone.at >= from && tone.at < until);
