/** Where the names of points go: outward from their rings, one below the other, never on top. */

export interface Label {
  text: string;
  x: number;
  y: number;
}

export interface Placed extends Label {
  anchor: "start" | "end";
}

/** Radius of a ring with a little air, in units of a drawing. */
const RING = 5;

/** Places labels of a height `size` beside points of a picture from `start`, `width` wide. */
export function place(
  points: readonly Label[],
  [start, width]: readonly [number, number],
  size: number,
): Placed[] {
  const inside = points.filter(({ x }) => x >= start && x <= start + width);
  const middle = start + width / 2;
  const away = Math.max(RING, size * 0.45);
  return (["end", "start"] as const).flatMap((anchor) => {
    const side = inside
      .filter(({ x }) => x < middle === (anchor === "end"))
      .sort((a, b) => a.y - b.y);
    let lowest = -Infinity;
    return side.map(({ text, x, y }) => {
      lowest = Math.max(y + size * 0.36, lowest + size * 1.1);
      return { text, x: x + (anchor === "end" ? -away : away), y: lowest, anchor };
    });
  });
}
