/**
 * Which legs and which dose were chosen on the page of a card, so that a later visit finds them.
 *
 * In localStorage, a line for each card. Text that is damaged counts as nothing chosen.
 */
export type Legs = "both" | "left" | "right";

export interface Chosen {
  legs: Legs | null;
  dose: string | null;
}

const KEY = "surae.chosen";
const nothing: Chosen = { legs: null, dose: null };

/** What the text says about a card. */
export function readChosen(text: string | null, card: string): Chosen {
  const { legs, dose } = { ...nothing, ...all(text)[card] } as Record<keyof Chosen, unknown>;
  return {
    legs: legs === "both" || legs === "left" || legs === "right" ? legs : null,
    dose: typeof dose === "string" ? dose : null,
  };
}

/** The text, with what was chosen on a card. */
export const withChosen = (text: string | null, card: string, chosen: Chosen): string =>
  JSON.stringify({ ...all(text), [card]: chosen });

function all(text: string | null): Record<string, object> {
  try {
    const found: unknown = JSON.parse(text ?? "{}");
    return typeof found === "object" && found !== null ? (found as Record<string, object>) : {};
  } catch {
    return {};
  }
}

/** The choices of this machine. Without storage nothing is kept, and nothing breaks. */
export const choices = {
  of(card: string): Chosen {
    try {
      return readChosen(localStorage.getItem(KEY), card);
    } catch {
      return nothing;
    }
  },
  keep(card: string, chosen: Chosen): void {
    try {
      localStorage.setItem(KEY, withChosen(localStorage.getItem(KEY), card, chosen));
    } catch {
      // The choice holds until the page is left.
    }
  },
  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Then there is nothing to forget either.
    }
  },
};
