/**
 * Addresses of the screen: `#/find`, `#/library/muscle/soleus?side=left`, `#/library?q=heel`.
 *
 * Pure text in and out. An address that names nothing leads to Find.
 */

/** Lists and pages of the library. */
export const shelves = ["muscles", "look_alikes", "rules", "night_cramps", "sources"] as const;
export type Shelf = (typeof shelves)[number];

/** Things of the library that have a page of their own. */
const pages = ["muscle", "region", "look_alike", "rule"] as const;
export type Page = (typeof pages)[number];

export type Route =
  | { place: "find" }
  | { place: "settings" }
  | { place: "library"; shelf: Shelf; query: string }
  | { place: "library"; page: Page; id: string; side: "left" | "right" | null };

/** Reads an address such as `location.hash`. */
export function parse(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [place, second, third] = path.split("/").map(decode);
  const query = new URLSearchParams(search);
  if (place === "settings") return { place };
  if (place !== "library") return { place: "find" };
  const page = pages.find((name) => name === second);
  if (page && third) {
    const side = query.get("side");
    return { place, page, id: third, side: side === "left" || side === "right" ? side : null };
  }
  const shelf = shelves.find((name) => name === second) ?? "muscles";
  return { place, shelf, query: query.get("q") ?? "" };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Writes the address of a route. */
export function href(route: Route): string {
  if (route.place !== "library") return `#/${route.place}`;
  if ("page" in route) {
    const side = route.side ? `?side=${route.side}` : "";
    return `#/library/${route.page}/${encodeURIComponent(route.id)}${side}`;
  }
  const shelf = route.shelf === "muscles" ? "" : `/${route.shelf}`;
  const query = route.query ? `?${new URLSearchParams({ q: route.query })}` : "";
  return `#/library${shelf}${query}`;
}

/** The address of a hit or a listed thing; null for kinds without a page. */
export function hrefOf(kind: string, id: string): string | null {
  const page = pages.find((name) => name === kind);
  if (page) return href({ place: "library", page, id, side: null });
  if (kind === "night_cramps") return href({ place: "library", shelf: "night_cramps", query: "" });
  if (kind === "source") return href({ place: "library", shelf: "sources", query: "" });
  return null;
}
