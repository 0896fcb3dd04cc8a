/** How a piece of the text was meant, as a look and a word: never by colour alone. */
import type { Understood } from "../generated/Understood.ts";
import type { Key } from "../shell/text.ts";

interface Meaning {
  look: "said" | "absent" | "aside";
  word: Key | null;
}

const meanings: Record<string, Meaning> = {
  present: { look: "said", word: null },
  absent: { look: "absent", word: "meant-absent" },
  absent_soft: { look: "absent", word: "meant-absent-soft" },
  unsure: { look: "aside", word: "meant-unsure" },
  resolved: { look: "absent", word: "meant-resolved" },
  past: { look: "aside", word: "meant-past" },
  other_person: { look: "aside", word: "meant-other-person" },
  feared: { look: "aside", word: "meant-feared" },
  conditional: { look: "aside", word: "meant-conditional" },
};

/** How a piece was meant. */
export function meaning(piece: Pick<Understood, "status" | "absent">): Meaning {
  const known = meanings[piece.status];
  if (known) return known;
  return piece.absent ? { look: "absent", word: "meant-absent" } : { look: "said", word: null };
}

export interface Read extends Meaning {
  /** The person's own words. */
  words: string;
  /** What they were taken for; empty where that adds nothing. */
  label: string;
}

/** The pieces as they are shown: the same words with the same meaning once. */
export function readings(
  pieces: readonly Understood[],
  nameOf: (region: string) => string,
): Read[] {
  const found = new Map<string, Read>();
  for (const piece of pieces) {
    const how = meaning(piece);
    const words = piece.text.trim();
    const key = `${how.look} ${how.word} ${words.toLowerCase()}`;
    const [kind, region = ""] = piece.concept.split(".");
    const label = kind === "region" ? nameOf(region) : piece.label;
    const same = label.toLowerCase() === words.toLowerCase();
    if (!found.has(key)) found.set(key, { ...how, words, label: same ? "" : label });
  }
  return [...found.values()];
}
