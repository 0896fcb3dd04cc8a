/**
 * The guide through a cramp, counted from its start: which line stands on the screen, which movement
 * the figure makes, and the slow count of the hold. Pure; seconds in, words and numbers out.
 *
 * The steps are those of the card `cramp_relief_in_bed` (TQ14); the lengths of the first lines are
 * our own choice, the hold is the one of the card.
 */
import type { CueKind } from "../figure/render.ts";
import type { Key } from "../shell/text.ts";

/** Seconds after which the toes follow the knee. */
const KNEE = 5;
/** Seconds after which the hold begins. */
const TOES = 11;
/** Seconds of the longest hold that the card counts. */
const HOLD_MOST = 60;
/** Seconds from which it is long for a cramp: rule T37. */
const LONG = 600;

export interface Guide {
  line: Key;
  hint: Key;
  cue: CueKind;
  /** How much of the movement is over, 0 to 1. */
  part: number;
  /** The slow count of the hold; null while there is none. */
  count: number | null;
  /** It has lasted long enough to ask the safety questions. */
  long: boolean;
}

/** What the screen says and shows after so many seconds. */
export function guideAt(seconds: number): Guide {
  const at = Math.max(0, seconds);
  const long = at >= LONG;
  const part = Math.min(1, at / TOES);
  const up = { cue: "up", part, count: null, long } as const;
  if (at < KNEE) return { line: "cramp-line-knee", hint: "cramp-hint-knee", ...up };
  if (at < TOES) return { line: "cramp-line-toes", hint: "cramp-hint-toes", ...up };
  const held = Math.floor(at - TOES) + 1;
  const hold = { cue: "hold", part: 1, long } as const;
  if (held <= HOLD_MOST)
    return { line: "cramp-line-hold", hint: "cramp-hint-hold", ...hold, count: held };
  return { line: "cramp-line-still", hint: "cramp-hint-still", ...hold, count: null };
}

/** A length as a clock shows it: `0:07`, `12:40`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, "0")}`;
}

/** Seconds from an instant with its offset until now, in milliseconds; never before its start. */
export const since = (at: string, now: number): number =>
  Math.max(0, (now - Date.parse(at)) / 1000);
