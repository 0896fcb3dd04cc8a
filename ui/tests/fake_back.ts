/**
 * A back made of recorded answers, for tests of the screen. It runs inside the page, in place of
 * the bridge that Tauri puts there; everything above `window.__TAURI_INTERNALS__` is the real thing.
 */
import exercises from "./fixtures/cards.json" with { type: "json" };
import care from "./fixtures/care.json" with { type: "json" };
import alike from "./fixtures/find-alike.json" with { type: "json" };
import emergency from "./fixtures/find-emergency.json" with { type: "json" };
import nothing from "./fixtures/find-nothing.json" with { type: "json" };
import sameDay from "./fixtures/find-same-day.json" with { type: "json" };
import seeClinician from "./fixtures/find-see-clinician.json" with { type: "json" };
import selfCare from "./fixtures/find-self-care.json" with { type: "json" };
import unknown from "./fixtures/find-unknown.json" with { type: "json" };
import health from "./fixtures/health.json" with { type: "json" };
import lists from "./fixtures/lists.json" with { type: "json" };
import plans from "./fixtures/plans.json" with { type: "json" };
import things from "./fixtures/things.json" with { type: "json" };

/** All recorded answers. */
export const recorded = {
  answers: { alike, emergency, nothing, sameDay, seeClinician, selfCare, unknown },
  care,
  exercises,
  health,
  lists,
  plans,
  things,
};

/** How it stands with the plans. */
export type PlanScene = keyof typeof plans | "damaged" | "newer" | "foreign" | "lost";

type Recorded = typeof recorded;

/** Answers about plans; what is marked leads from one recorded evening to another. Self-contained. */
export function answerPlans(
  { plans, care }: { plans: Record<string, unknown>; care: Record<string, unknown> },
  state: { scene: string; own?: unknown[]; removed?: unknown[] },
  command: string,
  args: Record<string, unknown>,
): unknown {
  type Any = Record<string, unknown> & { id: string };
  const leads: Record<string, string> = {
    done: "done",
    pain: "all_done",
    skip: "all_done",
    snooze: "snoozed",
    undo: "running",
    plan_pause: "paused",
    plan_resume: "running",
    plan_stop: "stopped",
    plan_next: "moved_on",
    plan_back: "running",
    plan_start: "begun",
    plan_new: "begun",
    plan_change: "running",
    slot_move: args["time"] === null ? "running" : "moved",
    undo_screening: "running",
    clear_screening: "running",
  };
  type Broken = { error: object; backups: object[]; preview: object | null };
  const { damaged, newer, foreign } = care as Record<string, Broken>;
  const lost = damaged && { ...damaged, backups: [], preview: null };
  const broken = ({ damaged, newer, foreign, lost } as Record<string, Broken>)[state.scene];
  const whole = care["care"] as Record<string, unknown>;
  if (command === "diary_place") return whole["place"];
  if (command === "backups") return (broken ?? whole)["backups"];
  if (command === "restore_preview" && String(args["file"]).endsWith("letter.db"))
    throw { code: "backup_damaged", message: "letter.db is no backup.", next: "Choose another." };
  if (command === "restore_preview") return whole["preview"];
  if (command === "backup") return { path: "/home/you/backups/surae.db", verified: true };
  if (command === "restore") {
    state.scene = args["file"] === null ? "none" : "running";
    return care[args["file"] === null ? "emptied" : "restored"];
  }
  if (command === "check")
    return state.scene === "none" ? (care["new"] as Any)["check"] : whole["check"];
  if (broken) throw broken.error;
  const scene = (): Record<string, unknown> => plans[state.scene] as Record<string, unknown>;
  const own = (): Any[] => (state.own ??= scene()["own_cards"] as Any[]) as Any[];
  if (command === "own_cards") return own().map((card) => ({ ...card, picture: null }));
  if (command === "own_card") {
    const card = [...own(), ...((state.removed ?? []) as Any[])].find(
      ({ id }) => id === args["id"],
    );
    if (card) return card;
    throw { code: "unknown_card", message: "There is no such card.", next: "See the library." };
  }
  if (command === "own_card_new" || command === "own_card_edit") {
    const request = args["request"] as Record<string, unknown> & { dose: object | null };
    if (!request["name"])
      throw { code: "bad_name", message: "The name is empty or too long.", next: "Give 1 to 120." };
    const dose = request.dose && { ...request.dose, says: "As given.", sides: request["sides"] };
    const card = { ...request, dose, id: String(args["id"] ?? `own${own().length + 1}`) };
    state.own = [...own().filter(({ id }) => id !== card.id), card];
    return card;
  }
  if (command === "own_card_delete") {
    const all = [...own(), ...((state.removed ?? []) as Any[])];
    const gone = (card: Any): boolean => card.id === args["id"] && args["deleted"] === true;
    state.removed = all.filter(gone);
    state.own = all.filter((card) => !gone(card));
    return null;
  }
  if (command === "plan_start") {
    const { slots } = args["request"] as { slots: { time: string }[] };
    if (slots.some(({ time }) => time === ""))
      throw { code: "bad_time", message: "“” is not a time of the day.", next: "Write HH:MM." };
    if (!scene()["screening"] && !state.scene.endsWith("+"))
      throw { code: "screening_needed", message: "Not answered.", next: "surae screen" };
  }
  if (command === "plan_new" && !(args["request"] as { name: string }).name)
    throw { code: "bad_name", message: "The name is empty or too long.", next: "Give 1 to 120." };
  if (command === "screen") {
    state.scene = "begun";
    return scene()["screening"];
  }
  const next = leads[command];
  if (next) state.scene = next;
  const all = scene()["plans"] as Any[];
  if (command === "today" || command === "plans") return scene()[command];
  if (command === "calendar" || command === "screening") return scene()[command];
  if (command === "play") return scene()["session"];
  const found = all.find((plan) => plan.id === args["id"]) ?? all[0];
  if (command === "plan_show" && args["id"] === "nothing")
    throw { code: "unknown_plan", message: "There is no plan “nothing”.", next: "surae plan" };
  return found;
}

/** The commands that it answers. */
export const planCommands = [
  ...["today", "plans", "calendar", "screening", "done", "pain", "skip", "snooze"],
  ...["undo", "morning", "plan_show", "plan_start", "plan_new", "plan_pause", "plan_resume"],
  ...["plan_stop", "plan_next", "plan_back", "plan_refuse", "slot_set", "screen"],
  ...["clear_screening", "undo_screening", "plan_change", "slot_move"],
  ...["own_cards", "own_card", "own_card_new", "own_card_edit", "own_card_delete"],
  ...["diary_place", "backups", "backup", "restore_preview", "restore", "check"],
];

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
  if (command === "reminder_settings" || command === "set_reminder_settings") {
    const page = globalThis as { chosenReminders?: unknown };
    if (command === "set_reminder_settings") page.chosenReminders = args["wanted"];
    page.chosenReminders ??= {
      ...{ on: true, details: false, late_minutes: 120, at_login: false, resume_on: null },
      quiet: [{ days: [], from: "22:30", to: "07:00" }],
    };
    return page.chosenReminders;
  }
  if (command === "check_reminders") {
    const line = (name: string, detail: string, next = ""): object => ({
      ...{ name, detail, next },
      ok: !next,
    });
    const lines = [
      line("agent", "The reminders run."),
      line("autostart", "The reminders do not start when you log in.", "Run `surae agent enable`."),
      line("session bus", "There is a session bus."),
      line("notifications", "dunst 1.9.0 shows notifications (actions, body)."),
      line("tray", "Your desktop has no tray, so there is no small menu."),
      line("quiet hours", "Nothing is said in the quiet hours: 22:30–07:00."),
      line("week", "The next seven days: Thu 21:00 Evening, Fri 21:00 Evening."),
    ];
    return args["notify"] ? [...lines, line("test notification", "One was shown.")] : lines;
  }
  if (command === "health") return health;
  if (command === "health_first") {
    const cards = args["cards"] as string[];
    return health.filter(({ id, reply }) => {
      const lock = known[id as keyof typeof known] as unknown as { closes: string[] };
      return reply === null && id !== "L10" && cards.some((card) => lock.closes.includes(card));
    });
  }
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
    if (/trouser leg/.test(text)) return answers.alike;
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
