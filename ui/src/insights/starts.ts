/** Starts of plans as flags above the drawing, so that no name covers another. Pure. */
import type { StartMark } from "../generated/StartMark.ts";
import { t } from "../shell/text.ts";
import { dayOf } from "./days.ts";
import { fitted, widthOf, type Frame } from "./figures.ts";
import type { Scale } from "./scale.ts";

/** A start as the back has it. */
export type Start = StartMark;

export interface Flag extends Start {
  nth: number;
  /** Where the line stands. */
  at: number;
  /** Where the name begins, or ends when it is written to the left. */
  x: number;
  y: number;
  toLeft: boolean;
  label: string;
}

/** Lines of names above a drawing at most; more starts share the last. */
const LINES = 3;

/** Height in em that the names above a drawing take. */
export const flagRoom = (starts: Start[], from: number, to: number): number =>
  Math.min(within(starts, from, to).length, LINES) * 1.5;

const within = (starts: Start[], from: number, to: number): Start[] =>
  starts.filter(({ on }) => dayOf(on) >= from && dayOf(on) <= to);

/** Each start within the axis, on a line of its own. */
export function flagsOf(starts: Start[], x: Scale, frame: Frame, em: number): Flag[] {
  const [from, to] = x.domain;
  return within(starts, from, to).map((start, nth) => {
    const at = x(dayOf(start.on));
    const said = t("insight-begins", { plan: start.name });
    const gap = em * 0.9;
    const toLeft =
      at > (frame.left + frame.right) / 2 && at + gap + widthOf(said, em) > frame.width;
    const room = toLeft ? at - gap : frame.width - at - gap;
    return {
      ...start,
      nth,
      at,
      x: toLeft ? at - gap : at + gap,
      y: em * (1 + 1.5 * Math.min(nth, LINES - 1)),
      toLeft,
      label: fitted(said, room, em),
    };
  });
}
