/** Cuts a snippet at its hits, which stand between `[` and `]`. */
export interface Piece {
  text: string;
  hit: boolean;
}

export function pieces(snippet: string): Piece[] {
  return snippet
    .split(/(\[[^[\]]*\])/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("[") && part.endsWith("]")
        ? { text: part.slice(1, -1), hit: true }
        : { text: part, hit: false },
    );
}
