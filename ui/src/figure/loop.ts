/**
 * Time: which key poses the figure is between, in a loop, at a key, or at a cue of a session.
 *
 * Seconds are those of the loop as shown (30 s of holding are shown as 3). Nothing is drawn here.
 */
import { between, blend, movedOn } from "./between.ts";
import { ease } from "./curves.ts";
import type { Key, Pose, Segment, SegmentCue } from "./pose.ts";
import type { Prop } from "./props/prop.ts";
import type { Skeleton } from "./skeleton.ts";
import { solve } from "./solve.ts";
import { surfacesOf } from "./surfaces.ts";
import { clamp, item } from "./vectors.ts";

/** One moment of a pose. */
export interface Moment {
  readonly from: string;
  readonly to: string;
  /** How far on the way from one key to the other, 0 to 1, with easing. */
  readonly part: number;
  readonly phase: string;
  readonly key: Key;
  readonly props: readonly Prop[];
  /** How far the picture has followed a walker, cm. */
  readonly camera: number;
  readonly seconds: number;
}

export type CueKind =
  "up" | "hold" | "down" | "work" | "pause" | "get_ready" | "switch_sides" | "rest";

export const shown = (segment: Segment): number => segment.show ?? segment.hold;

/** Seconds of one pass of the loop as shown. */
export const loopSeconds = (pose: Pose): number =>
  pose.loop.reduce((sum, segment) => sum + segment.move + shown(segment), 0);

export function keyOf(pose: Pose, name: string): Key {
  const key = pose.keys[name];
  if (!key) throw new Error(`the pose ${pose.slug} has no key "${name}"`);
  return key;
}

export const propsAt = (pose: Pose, from: string, to: string, t: number): readonly Prop[] =>
  (pose.props ?? []).map((prop) =>
    prop.keys ? ({ ...prop, ...blend(prop.keys[from], prop.keys[to], t) } as Prop) : prop,
  );

interface Step {
  readonly from: string;
  readonly segment: Segment;
  readonly part: number;
  /** The loop begins again: a walker has gone on by its travel. */
  readonly wraps: boolean;
  readonly seconds: number;
}

function moving(pose: Pose, step: Step): Moment {
  const { from, segment, seconds } = step;
  const part = ease(segment.ease, step.part);
  const goal = keyOf(pose, segment.key);
  const to = step.wraps && pose.travel ? movedOn(goal, pose.travel) : goal;
  return {
    from,
    to: segment.key,
    part,
    phase: segment.phase,
    key: between(keyOf(pose, from), to, part),
    props: propsAt(pose, from, segment.key, part),
    camera: pose.travel ? pose.travel * ((seconds / loopSeconds(pose)) % 1) : 0,
    seconds,
  };
}

/** The moment of the loop at `seconds`; the loop begins again without end. */
export function momentAt(pose: Pose, seconds: number): Moment {
  let left = seconds % loopSeconds(pose);
  for (const [i, segment] of pose.loop.entries()) {
    const hold = shown(segment);
    if (left < hold)
      return { ...keyMoment(pose, segment.key), camera: cameraAt(pose, seconds), seconds };
    left -= hold;
    const wraps = i + 1 === pose.loop.length;
    const next = item(pose.loop, wraps ? 0 : i + 1);
    if (left < next.move) {
      const part = left / next.move;
      return moving(pose, { from: segment.key, segment: next, part, wraps, seconds });
    }
    left -= next.move;
  }
  return { ...keyMoment(pose, item(pose.loop, 0).key), seconds };
}

const cameraAt = (pose: Pose, seconds: number): number =>
  pose.travel ? pose.travel * ((seconds / loopSeconds(pose)) % 1) : 0;

/** When the loop reaches a key, in seconds. */
function secondsOf(pose: Pose, name: string): number {
  let seconds = 0;
  for (const [i, segment] of pose.loop.entries()) {
    if (segment.key === name) return seconds;
    seconds += shown(segment) + (pose.loop[i + 1]?.move ?? 0);
  }
  return 0;
}

export function keyMoment(pose: Pose, name: string): Moment {
  const camera = pose.travel ? cameraAt(pose, secondsOf(pose, name)) : 0;
  return {
    from: name,
    to: name,
    part: 0,
    phase: "hold",
    key: keyOf(pose, name),
    props: propsAt(pose, name, name, 0),
    camera,
    seconds: 0,
  };
}

export const solveMoment = (moment: Moment): Skeleton =>
  solve(moment.key, surfacesOf(moment.props));

/** The segments of a cue in the order in which the body goes through them. */
function runOf(pose: Pose, cue: SegmentCue): { from: string; segment: Segment; wraps: boolean }[] {
  const n = pose.loop.length;
  const before = (i: number): Segment => item(pose.loop, (i + n - 1) % n);
  const first = pose.loop.findIndex((s, i) => s.cue === cue && before(i).cue !== cue);
  const start = Math.max(0, first);
  return pose.loop
    .map((_, i) => (start + i) % n)
    .filter((i) => item(pose.loop, i).cue === cue)
    .map((i) => ({ from: before(i).key, segment: item(pose.loop, i), wraps: i === 0 }));
}

/** The moment of a movement at `part` of its cue; the segments share the time as in the loop. */
function runMoment(pose: Pose, cue: SegmentCue, part: number): Moment | undefined {
  const run = runOf(pose, cue);
  const total = run.reduce((sum, { segment }) => sum + segment.move, 0);
  let left = clamp(part, 0, 1) * total;
  for (const { from, segment, wraps } of run) {
    if (left <= segment.move) {
      const share = segment.move ? left / segment.move : 1;
      return moving(pose, { from, segment, part: share, wraps, seconds: 0 });
    }
    left -= segment.move;
  }
  const last = run.at(-1);
  return last && keyMoment(pose, last.segment.key);
}

/**
 * The moment of a cue: `part` 0 to 1 of it. Continuous work runs at its own tempo when the length
 * of the cue is told, else it goes round once per cue.
 */
export function cueMoment(pose: Pose, kind: CueKind, part: number, seconds?: number): Moment {
  const { start, end, rest } = pose.still;
  switch (kind) {
    case "up":
    case "down":
      return runMoment(pose, kind, part) ?? momentAt(pose, part * loopSeconds(pose) * 0.9999);
    case "hold":
      return keyMoment(pose, runOf(pose, "up").at(-1)?.segment.key ?? end);
    case "work":
      return momentAt(pose, clamp(part, 0, 1) * (seconds ?? loopSeconds(pose) * 0.9999));
    default:
      return keyMoment(pose, rest ?? start);
  }
}
