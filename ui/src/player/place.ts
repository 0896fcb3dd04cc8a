/**
 * The kept place: which session was left where, so that a reload or a later visit goes on there.
 *
 * One place, in localStorage until the store of the back keeps it. After twelve hours it is
 * forgotten. `now` is wall-clock time in milliseconds.
 */
import type { PlayRequest } from "../generated/PlayRequest.ts";

const KEY = "surae.session";
const KEPT_FOR = 12 * 60 * 60 * 1000;

/** What is played: a card, perhaps as a part of something due. */
export interface Played extends PlayRequest {
  /** The occurrence that the card is done for. */
  occurrence: string | null;
}

export interface Place extends Played {
  /** Seconds of the session. */
  elapsed: number;
  /** Seconds really spent with it. */
  spent: number;
}

interface Written extends Place {
  /** When it was written. */
  at: number;
}

/** As it is written down. */
export const written = (place: Place, now: number): string =>
  JSON.stringify({ ...place, at: now } satisfies Written);

/** What was written down; null when it is damaged, too old, or from a clock that was ahead. */
export function readPlace(text: string | null, now: number): Place | null {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    if (!isWritten(found) || found.at > now || now - found.at > KEPT_FOR) return null;
    const { card, side, dose, occurrence, elapsed, spent } = found;
    return { card, side, dose, occurrence, elapsed, spent };
  } catch {
    return null;
  }
}

function isWritten(found: unknown): found is Written {
  if (typeof found !== "object" || found === null) return false;
  const { card, side, dose, occurrence, elapsed, spent, at } = found as Record<
    keyof Written,
    unknown
  >;
  return (
    typeof card === "string" &&
    (side === null || side === "left" || side === "right") &&
    [dose, occurrence].every((text) => text === null || typeof text === "string") &&
    [elapsed, spent, at].every((number) => Number.isFinite(number) && Number(number) >= 0)
  );
}

export const isSame = (one: Played, other: Played): boolean =>
  one.card === other.card &&
  one.side === other.side &&
  one.dose === other.dose &&
  one.occurrence === other.occurrence;

/** The place kept now. Without storage nothing is kept, and nothing breaks. */
export const kept = {
  read(): Place | null {
    try {
      return readPlace(localStorage.getItem(KEY), Date.now());
    } catch {
      return null;
    }
  },
  write(place: Place): void {
    try {
      localStorage.setItem(KEY, written(place, Date.now()));
    } catch {
      // The session goes on; only its place is not kept.
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
