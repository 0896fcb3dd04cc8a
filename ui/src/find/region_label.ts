/** The name of a region with its side, such as "Middle of the calf, left". */
import type { TappedRegion } from "../generated/TappedRegion.ts";
import type { Side } from "../generated/Side.ts";
import { known } from "../library/known.svelte.ts";
import { capital, t, type Key } from "../shell/text.ts";

export const sideNames: Record<Side, Key> = {
  left: "side-left",
  right: "side-right",
  both: "side-both",
};

const withSide: Record<Side, (name: string) => string> = {
  left: (name) => t("region-left", { name }),
  right: (name) => t("region-right", { name }),
  both: (name) => t("region-both", { name }),
};

export function regionLabel({ id, side }: TappedRegion): string {
  const name = capital(known.name("regions", id));
  return side ? withSide[side](name) : name;
}
