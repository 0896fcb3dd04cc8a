/** A question among the things of the library. */
import type { Question } from "../generated/Question.ts";
import type { Thing } from "../generated/Thing.ts";

/** A question has a kind of its own, which takes the place of the tag; so it is told by its parts. */
export function asQuestion(thing: Thing): Question | null {
  return "ask" in thing && "items" in thing ? (thing as unknown as Question) : null;
}
