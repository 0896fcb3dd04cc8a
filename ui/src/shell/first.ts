/** Which place comes first: Today for somebody whose plan runs, Find for everybody else. */
import { plans } from "../backend.ts";
import { router } from "./router.svelte.ts";

/** Chooses the first place of a window that was opened without an address. */
export async function openFirst(): Promise<void> {
  try {
    const running = (await plans()).some((plan) => plan.state !== "stopped");
    if (running && location.hash === "") router.rewrite({ place: "today" });
  } catch {
    // Where it hurts can be asked without plans; Today says what is wrong with them.
  }
}
