/** The shelf a page stands on. */
import type { Page, Shelf } from "../shell/route.ts";
import type { Key } from "../shell/text.ts";

export const shelfOf: Record<Page, { shelf: Shelf; name: Key }> = {
  muscle: { shelf: "muscles", name: "shelf-muscles" },
  region: { shelf: "muscles", name: "library-title" },
  look_alike: { shelf: "look_alikes", name: "shelf-look-alikes" },
  card: { shelf: "cards", name: "shelf-cards" },
  own: { shelf: "cards", name: "shelf-cards" },
  program: { shelf: "programs", name: "shelf-programs" },
  measure: { shelf: "measures", name: "shelf-measures" },
  rule: { shelf: "rules", name: "shelf-rules" },
};
