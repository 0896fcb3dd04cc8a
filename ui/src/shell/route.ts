/**
 * Addresses of the screen: `#/find`, `#/library/muscle/soleus?side=left`, `#/library?q=heel`,
 * `#/play/ankle_pumps?side=left`, `#/today`, `#/session/<occurrence>`, `#/plan/start/night_cramp`,
 * `#/cramp`, `#/safety`, `#/clinician`, `#/diary/month`, `#/diary/add/pain`.
 *
 * Pure text in and out. An address that names nothing leads to Find.
 */

/** Lists and pages of the library. */
export const shelves = [
  "muscles",
  "cards",
  "programs",
  "look_alikes",
  "rules",
  "night_cramps",
  "measures",
  "sources",
] as const;
export type Shelf = (typeof shelves)[number];

/** Things of the library that have a page of their own. */
const pages = [
  "muscle",
  "region",
  "look_alike",
  "rule",
  "card",
  "own",
  "program",
  "measure",
] as const;
export type Page = (typeof pages)[number];

/** Parts of the diary, and the kinds of entries that it takes. */
export const diaryTabs = ["log", "month", "better", "settings"] as const;
export type DiaryTab = (typeof diaryTabs)[number];
export const diaryKinds = [
  "cramp",
  "night",
  "pain",
  "note",
  "measure",
  "activity",
  "medicine",
  "sign",
] as const;
export type DiaryKind = (typeof diaryKinds)[number];

type OneSide = "left" | "right";

export type Route =
  | { place: "find" }
  | { place: "play"; card: string; side: OneSide | null; dose: string | null }
  | { place: "settings" }
  | { place: "data" }
  | { place: "clinician" }
  | { place: "today" }
  | { place: "cramp" }
  | { place: "safety" }
  | { place: "diary"; tab: DiaryTab }
  | { place: "diary"; add: DiaryKind }
  | { place: "session"; occurrence: string }
  | { place: "plan"; do: "start"; program: string }
  | { place: "plan"; do: "new" }
  | { place: "plan"; do: "show" | "change"; plan: string }
  | { place: "library"; shelf: Shelf; query: string }
  | { place: "library"; page: Page; id: string; side: OneSide | null; dose?: string };

/** Reads an address such as `location.hash`. */
export function parse(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [place, second, third] = path.split("/").map(decode);
  const query = new URLSearchParams(search);
  if (place === "settings" || place === "today" || place === "data") return { place };
  if (place === "cramp" || place === "safety" || place === "clinician") return { place };
  if (place === "diary") return diary(second, third);
  if (place === "session" && second) return { place, occurrence: second };
  if (place === "plan" && second === "start" && third)
    return { place, do: "start", program: third };
  if (place === "plan" && second === "new") return { place, do: "new" };
  if (place === "plan" && second)
    return { place, do: third === "change" ? "change" : "show", plan: second };
  const wanted = query.get("side");
  const side = wanted === "left" || wanted === "right" ? wanted : null;
  if (place === "play" && second) return { place, card: second, side, dose: query.get("dose") };
  if (place !== "library") return { place: "find" };
  const page = pages.find((name) => name === second);
  const dose = page === "card" ? query.get("dose") : null;
  if (page && third) return { place, page, id: third, side, ...(dose && { dose }) };
  const shelf = shelves.find((name) => name === second) ?? "muscles";
  return { place, shelf, query: query.get("q") ?? "" };
}

function diary(part?: string, kind?: string): Route {
  const add = diaryKinds.find((name) => part === "add" && name === kind);
  if (add) return { place: "diary", add };
  return { place: "diary", tab: diaryTabs.find((name) => name === part) ?? "log" };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The part behind the question mark; what is not said is left out. */
function asked(parts: Record<string, string | null | undefined>): string {
  const said = Object.entries(parts).filter((part): part is [string, string] => !!part[1]);
  const query = new URLSearchParams(said).toString();
  return query && `?${query}`;
}

/** Writes the address of a route. */
export function href(route: Route): string {
  if (route.place === "play") {
    const { card, side, dose } = route;
    return `#/play/${encodeURIComponent(card)}${asked({ side, dose })}`;
  }
  if (route.place === "diary") {
    if ("add" in route) return `#/diary/add/${route.add}`;
    return route.tab === "log" ? "#/diary" : `#/diary/${route.tab}`;
  }
  if (route.place === "session") return `#/session/${encodeURIComponent(route.occurrence)}`;
  if (route.place === "plan") {
    if (route.do === "start") return `#/plan/start/${encodeURIComponent(route.program)}`;
    if (route.do === "new") return "#/plan/new";
    const change = route.do === "change" ? "/change" : "";
    return `#/plan/${encodeURIComponent(route.plan)}${change}`;
  }
  if (route.place !== "library") return `#/${route.place}`;
  if ("page" in route) {
    const { page, id, side, dose } = route;
    return `#/library/${page}/${encodeURIComponent(id)}${asked({ side, dose })}`;
  }
  const shelf = route.shelf === "muscles" ? "" : `/${route.shelf}`;
  const query = route.query ? `?${new URLSearchParams({ q: route.query })}` : "";
  return `#/library${shelf}${query}`;
}

/** The address of a hit or a listed thing; null for kinds without a page. */
export function hrefOf(kind: string, id: string): string | null {
  const card = kind === "exercise" || kind === "technique";
  const page = card ? "card" : pages.find((name) => name === kind);
  if (page) return href({ place: "library", page, id, side: null });
  if (kind === "night_cramps") return href({ place: "library", shelf: "night_cramps", query: "" });
  if (kind === "source") return href({ place: "library", shelf: "sources", query: "" });
  return null;
}
