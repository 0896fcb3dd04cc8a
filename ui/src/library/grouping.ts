/** Puts the lines of a list under their headings, in the order in which the headings first appear. */
import type { Listed } from "../generated/Listed.ts";

export interface Grouped {
  group: string;
  lines: Listed[];
}

export function grouped(lines: readonly Listed[]): Grouped[] {
  const found = new Map<string, Listed[]>();
  for (const line of lines) {
    const before = found.get(line.group);
    if (before) before.push(line);
    else found.set(line.group, [line]);
  }
  return [...found].map(([group, inside]) => ({ group, lines: inside }));
}
