/**
 * One fault of a pose: where in the file, and what is wrong with its cure in one sentence.
 */
export interface Fault {
  /** Path of keys in the file, like `keys.K2.work.ankle`. */
  readonly where: string;
  readonly what: string;
}

export const sentence = (file: string, fault: Fault): string =>
  `${file}: ${fault.where}: ${fault.what}.`;

/** One decimal, for sentences. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Keeps the worst of what is measured at each place. */
export class Worst {
  private readonly found = new Map<string, { size: number; what: string }>();

  note(where: string, size: number, what: string): void {
    const before = this.found.get(where);
    if (!before || size > before.size) this.found.set(where, { size, what });
  }

  faults(): Fault[] {
    return [...this.found].map(([where, { what }]) => ({ where, what }));
  }
}
