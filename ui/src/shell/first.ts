/**
 * Which place comes first: Today for somebody whose plan runs or whose diary is in trouble, Find for
 * everybody else.
 */
import { asApiError, plans } from "../backend.ts";
import { troubleOf } from "../data/trouble.ts";
import { router } from "./router.svelte.ts";

/** Chooses the first place of a window that was opened without an address. */
export async function openFirst(): Promise<void> {
  try {
    const running = (await plans()).some((plan) => plan.state !== "stopped");
    if (running && location.hash === "") router.rewrite({ place: "today" });
  } catch (error) {
    // Where it hurts can be asked without a diary; but what is wrong with it should be seen first.
    const lost = troubleOf(asApiError(error)) !== null;
    if (lost && location.hash === "") router.rewrite({ place: "today" });
  }
}
