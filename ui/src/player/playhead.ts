/**
 * Where a session stands, counted from deadlines: however late a frame or a timer comes, the place
 * is the same. Pure; `now` is an argument, in milliseconds of any clock that only goes forward.
 *
 * Places and lengths are seconds of the session, as the core gives them.
 */

/** A cue, as far as the time is concerned. */
export interface Timed {
  readonly at: number;
  readonly for: number;
}

export interface Playhead {
  /** Seconds of the session at the last start, pause or jump. */
  readonly elapsed: number;
  /** Seconds really spent until then; jumps do not count. */
  readonly spent: number;
  /** When it began to run; null while it stands. */
  readonly runningSince: number | null;
  /** Ended before its time; going on undoes it. */
  readonly ended: boolean;
}

/** Back within this many seconds of a cue leads to the cue before. */
const AGAIN = 1.5;

export const atStart: Playhead = { elapsed: 0, spent: 0, runningSince: null, ended: false };

/** A playhead that stands at a kept place. */
export const standing = (elapsed: number, spent: number): Playhead => ({
  ...atStart,
  elapsed,
  spent,
});

export function length(cues: readonly Timed[]): number {
  const last = cues.at(-1);
  return last ? last.at + last.for : 0;
}

/** Seconds since it began to run. */
const run = (head: Playhead, now: number): number =>
  head.runningSince === null ? 0 : Math.max(0, now - head.runningSince) / 1000;

/** Seconds of the session that have gone by, never more than it is long. */
export const position = (head: Playhead, cues: readonly Timed[], now: number): number =>
  Math.min(head.elapsed + run(head, now), length(cues));

/** Seconds really spent with it. */
export const spent = (head: Playhead, cues: readonly Timed[], now: number): number =>
  head.spent + position(head, cues, now) - head.elapsed;

/** Index of the cue whose time has come; at the end the last one. */
export function cueAt(cues: readonly Timed[], elapsed: number): number {
  const next = cues.findIndex((cue) => cue.at > elapsed);
  return Math.max(0, (next < 0 ? cues.length : next) - 1);
}

export const isOver = (head: Playhead, cues: readonly Timed[], now: number): boolean =>
  head.ended || position(head, cues, now) >= length(cues);

/** Whole seconds left of a cue; the last one is shown until it is over. */
export const secondsLeft = (cue: Timed, elapsed: number): number =>
  Math.max(0, Math.ceil(round(cue.at + cue.for - elapsed)));

/** Whole seconds left of the session. */
export const sessionLeft = (cues: readonly Timed[], elapsed: number): number =>
  Math.max(0, Math.ceil(round(length(cues) - elapsed)));

/** How much of a cue is over, 0 to 1. */
export const partOf = (cue: Timed, elapsed: number): number =>
  Math.min(1, Math.max(0, (elapsed - cue.at) / cue.for));

/** Sums of tenths leave crumbs, and a crumb would show a second too many. */
const round = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;

/** Milliseconds until the next cue, or the end; null while it stands. */
export function untilNext(head: Playhead, cues: readonly Timed[], now: number): number | null {
  if (head.runningSince === null || isOver(head, cues, now)) return null;
  const elapsed = position(head, cues, now);
  const next = cues[cueAt(cues, elapsed) + 1]?.at ?? length(cues);
  return Math.max(0, (next - elapsed) * 1000);
}

export const pause = (head: Playhead, cues: readonly Timed[], now: number): Playhead => ({
  ...head,
  elapsed: position(head, cues, now),
  spent: spent(head, cues, now),
  runningSince: null,
});

export const resume = (head: Playhead, now: number): Playhead =>
  head.runningSince === null || head.ended ? { ...head, runningSince: now, ended: false } : head;

/** Ends before its time. The place stays, so that going on undoes it. */
export const finish = (head: Playhead, cues: readonly Timed[], now: number): Playhead => ({
  ...pause(head, cues, now),
  ended: true,
});

function jump(head: Playhead, cues: readonly Timed[], now: number, to: number): Playhead {
  const runningSince = head.runningSince === null ? null : now;
  return { ...head, elapsed: to, spent: spent(head, cues, now), runningSince };
}

/** To the start of the next cue; after the last one, to the end. */
export function skip(head: Playhead, cues: readonly Timed[], now: number): Playhead {
  const next = cues[cueAt(cues, position(head, cues, now)) + 1];
  return jump(head, cues, now, next?.at ?? length(cues));
}

/** To the start of this cue; when it has just begun, to the one before. */
export function back(head: Playhead, cues: readonly Timed[], now: number): Playhead {
  const elapsed = position(head, cues, now);
  const index = cueAt(cues, elapsed);
  const cue = cues[index];
  if (!cue) return head;
  // What is shorter than that would never be left backwards while it runs.
  const goal = elapsed - cue.at < Math.min(AGAIN, cue.for) ? (cues[index - 1] ?? cue) : cue;
  return jump(head, cues, now, goal.at);
}
