/** When several statements stand on the same feet, the feet are named once. */
interface Supported {
  grade: string;
  sources: string[];
}

/** The grade and sources that all statements share, or null when they differ. */
export function sharedSupport(statements: readonly Supported[]): Supported | null {
  const [first] = statements;
  if (!first) return null;
  const key = ({ grade, sources }: Supported): string => [grade, ...sources].join("|");
  return statements.every((one) => key(one) === key(first)) ? first : null;
}
