/** How regularly a muscle is described as sending pain to a place, as words. */
import type { Strength } from "../generated/Strength.ts";
import { t, type Key } from "../shell/text.ts";

export const strengthNames: Record<Strength, Key> = {
  essential: "strength-essential",
  spillover: "strength-spillover",
  rare: "strength-rare",
};

export function strengthWord(strength: Strength | undefined): string {
  return strength ? t(strengthNames[strength]) : t("strength-unknown");
}
