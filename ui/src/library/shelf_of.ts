/** The shelf a page stands on. */
import type { Page, Shelf } from "../shell/route.ts";
import type { Key } from "../shell/text.ts";

export const shelfOf: Record<Page, { shelf: Shelf; name: Key }> = {
  muscle: { shelf: "muscles", name: "shelf-muscles" },
  region: { shelf: "muscles", name: "library-title" },
  look_alike: { shelf: "look_alikes", name: "shelf-look-alikes" },
  rule: { shelf: "rules", name: "shelf-rules" },
};
