/** Where a mark for a region goes: well inside it, whatever its shape. */

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const STEPS = 12;

/** The point of a grid over `box` that is inside and farthest from every point outside. */
export function insidePoint(
  box: Box,
  isInside: (x: number, y: number) => boolean,
): [number, number] {
  const inside: [number, number][] = [];
  const outside: [number, number][] = [];
  for (let row = -1; row <= STEPS; row += 1) {
    for (let column = -1; column <= STEPS; column += 1) {
      const x = box.x + (box.width * (column + 0.5)) / STEPS;
      const y = box.y + (box.height * (row + 0.5)) / STEPS;
      (isInside(x, y) ? inside : outside).push([x, y]);
    }
  }
  let best: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
  let room = -1;
  for (const [x, y] of inside) {
    const free = Math.min(...outside.map(([ox, oy]) => Math.hypot(x - ox, y - oy)));
    if (free > room) [best, room] = [[x, y], free];
  }
  return best;
}
