/** The session of something due, as one session for each of its cards. Pure. */
import type { Session } from "../generated/Session.ts";

/** Each card with its own cues, counted from its own beginning. */
export function partsOf(session: Session): Session[] {
  return session.cards.map(({ id, name, dose }, nth) => {
    const own = session.cues.filter((cue) => cue.card === nth);
    const begin = own[0]?.at ?? 0;
    const sets = Math.min(...own.map((cue) => cue.set)) - 1;
    const cues = own.map((cue) => ({ ...cue, at: cue.at - begin, set: cue.set - sets }));
    const last = cues.at(-1);
    return { ...session, card: id, name, dose, cues, seconds: last ? last.at + last.for : 0 };
  });
}
