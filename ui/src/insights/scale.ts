/**
 * A straight scale from a span of values to a span of pixels. Pure.
 *
 * Our own and not d3-scale: that one carries colours, and those write onto prototypes that the
 * window has frozen, so that nothing of it would start there.
 */
export interface Scale {
  (value: number): number;
  /** The first and the last value. */
  domain: readonly [number, number];
}

/** A span without a length is taken to its first pixel. */
export function scaleOf(
  domain: readonly [number, number],
  [first, last]: readonly [number, number],
): Scale {
  const length = domain[1] - domain[0];
  const at = (value: number): number =>
    length === 0 ? first : first + ((value - domain[0]) / length) * (last - first);
  return Object.assign(at, { domain });
}
