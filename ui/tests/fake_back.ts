/**
 * A back made of recorded answers, for tests of the screen. It runs inside the page, in place of
 * the bridge that Tauri puts there; everything above `window.__TAURI_INTERNALS__` is the real thing.
 */
import exercises from "./fixtures/cards.json" with { type: "json" };
import emergency from "./fixtures/find-emergency.json" with { type: "json" };
import nothing from "./fixtures/find-nothing.json" with { type: "json" };
import sameDay from "./fixtures/find-same-day.json" with { type: "json" };
import seeClinician from "./fixtures/find-see-clinician.json" with { type: "json" };
import selfCare from "./fixtures/find-self-care.json" with { type: "json" };
import unknown from "./fixtures/find-unknown.json" with { type: "json" };
import health from "./fixtures/health.json" with { type: "json" };
import lists from "./fixtures/lists.json" with { type: "json" };
import things from "./fixtures/things.json" with { type: "json" };

/** All recorded answers. */
export const recorded = {
  answers: { emergency, nothing, sameDay, seeClinician, selfCare, unknown },
  exercises,
  health,
  lists,
  things,
};

type Recorded = typeof recorded;

/** Answers a command the way the back would. Self-contained: its text is sent into the page. */
export function answerCommand(
  {
    answers,
    exercises: { lines: cards, pages, sessions },
    health,
    lists: shelves,
    things: known,
  }: Recorded,
  command: string,
  args: Record<string, unknown>,
): unknown {
  const refuse = (code: string, message: string, next: string): never => {
    throw { code, message, next };
  };
  if (command === "list") return (shelves as Record<string, unknown>)[String(args["kind"])];
  /** What the answers close: the locks that are on, and the cards that each of them closes. */
  const closing = health
    .filter((one) => one.on)
    .map(({ id }) => known[id as keyof typeof known] as unknown as { closes: string[] });
  const closed = (card: string): unknown[] => closing.filter((lock) => lock.closes.includes(card));
  if (command === "show") {
    const id = String(args["id"]).replace(/^[a-z_]+\//, "");
    const page = (pages as Record<string, object>)[id];
    const thing = page ? { ...page, closed: closed(id) } : (known as Record<string, unknown>)[id];
    return thing ?? refuse("unknown_id", `There is no “${String(args["id"])}”.`, "Use the search.");
  }
  if (command === "cards") {
    return cards.map((card) => ({ ...card, closed: closed(card.id).length > 0 }));
  }
  if (command === "health") return health;
  if (command === "answer_health") {
    const { lock, reply } = args as { lock: string; reply: string };
    for (const one of health.filter(({ id }) => id === lock)) {
      Object.assign(one, { reply, on: reply !== "no" });
    }
    return health;
  }
  if (command === "play") {
    const { card, side, dose } = args["request"] as Record<string, string | null>;
    const name = [card, side ?? "", dose ?? ""].join(" ").trimEnd();
    const session = (sessions as Record<string, unknown>)[name];
    return session ?? refuse("unknown_card", `There is no card “${card}”.`, "See the library.");
  }
  if (command === "search") {
    const text = String(args["text"]).toLowerCase();
    return Object.entries(shelves).flatMap(([kind, lines]) =>
      lines
        .filter((line) => `${line.name} ${line.detail}`.toLowerCase().includes(text))
        .map((line) => ({
          kind: kind.replace(/s$/, ""),
          id: line.id,
          title: line.name,
          snippet: line.detail.replace(new RegExp(`(${text})`, "i"), "[$1]"),
        })),
    );
  }
  if (command !== "find") return refuse("unknown_command", `No command ${command}.`, "");
  const request = args["request"] as {
    text: string;
    regions: { id: string; side: string | null }[];
    answers: Record<string, string>;
  };
  const pick = (): Recorded["answers"][keyof Recorded["answers"]] => {
    const { text } = request;
    if (/fail/.test(text)) return refuse("text_too_long", "The text is too long.", "Shorten it.");
    if (/breath/.test(text) || request.answers["G1"] === "yes") return answers.emergency;
    if (/swollen and warm/.test(text)) return answers.sameDay;
    if (/tooth/.test(text)) return answers.unknown;
    if (/tingling/.test(text)) return answers.seeClinician;
    return text.trim() || request.regions.length > 0 ? answers.selfCare : answers.nothing;
  };
  const answer = pick();
  const open = answer.questions.filter((question) => !request.answers[question.id]);
  const tapped = request.regions.map((region) => ({ ...region, name: region.id }));
  const named = /knee/.test(request.text) ? answer.regions : [];
  const regions = [...tapped, ...named.filter(({ id }) => !tapped.some((one) => one.id === id))];
  return { ...answer, questions: open, regions };
}
