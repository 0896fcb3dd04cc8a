/** Puts the lines of a list under their headings, in a given order or as the headings first appear. */
import type { Listed } from "../generated/Listed.ts";

export interface Grouped {
  group: string;
  lines: Listed[];
}

/** Groups of programs: first those that stand alone, last those beside another. */
export const programGroups = ["", "achilles", "runner", "addon"];

export function grouped(lines: readonly Listed[], first: readonly string[] = []): Grouped[] {
  const rank = ({ group }: Grouped): number =>
    first.includes(group) ? first.indexOf(group) : first.length;
  const found = new Map<string, Listed[]>();
  for (const line of lines) {
    const before = found.get(line.group);
    if (before) before.push(line);
    else found.set(line.group, [line]);
  }
  return [...found]
    .map(([group, inside]) => ({ group, lines: inside }))
    .sort((a, b) => rank(a) - rank(b));
}
