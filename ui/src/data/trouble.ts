/** Refusals after which the diary cannot be used at all until something is done about it. Pure. */
import type { ApiError } from "../generated/ApiError.ts";
import type { Key } from "../shell/text.ts";

interface Trouble {
  title: Key;
  /** What to do, in words of this screen; the back's own advice names commands of the terminal. */
  next: Key;
  /** A backup may take its place. */
  restorable: boolean;
}

const troubles: Record<string, Trouble> = {
  store_damaged: { title: "trouble-damaged", next: "trouble-damaged-next", restorable: true },
  store_newer: { title: "trouble-newer", next: "trouble-newer-next", restorable: true },
  store_foreign: { title: "trouble-foreign", next: "trouble-foreign-next", restorable: true },
  store_busy: { title: "trouble-busy", next: "trouble-busy-next", restorable: false },
  store_read_only: {
    title: "trouble-read-only",
    next: "trouble-read-only-next",
    restorable: false,
  },
  no_home: { title: "trouble-no-home", next: "trouble-no-home-next", restorable: false },
};

/** What is wrong with the diary as a whole; null for every other refusal. */
export const troubleOf = (error: ApiError | null): Trouble | null =>
  error ? (troubles[error.code] ?? null) : null;
