/**
 * The diary of the recorded back: a cramp that begins, ends and is told, and the entries of some
 * weeks. Self-contained, like the rest: its text is sent into the page.
 */
import diary from "./fixtures/diary.json" with { type: "json" };

export const recordedDiary = diary;

/** How it stands with the diary. */
export type DiaryScene = keyof typeof diary.scenes;

/** What the page has told so far. */
export interface DiaryState {
  scene: string;
  open: Record<string, unknown> | null;
  told: Record<string, unknown>[];
}

/** Answers a command about the diary; undefined for any other. */
export function answerDiary(
  recorded: Record<string, unknown>,
  state: DiaryState,
  command: string,
  args: Record<string, unknown>,
): unknown {
  type Any = Record<string, unknown>;
  const scene = (recorded["scenes"] as Record<string, Any>)[state.scene] ?? {};
  const keep = (cramp: Any): Any => {
    state.told.push(cramp);
    state.open = cramp["open"] === true ? cramp : null;
    return cramp;
  };
  const last = (): Any => state.told.at(-1) ?? {};
  const merged = (change: Any, clear: string[]): Any => {
    const said = Object.entries(change).filter(([, value]) => value !== null);
    const empty = clear.map((field) => [field, field === "helped" ? [] : null]);
    return { ...last(), ...Object.fromEntries([...said, ...empty]) };
  };
  if (command === "cramp_now") {
    const begun = new Date(Date.now()).toISOString();
    return keep({ ...(recorded["cramp"] as Any), at: begun, open: true });
  }
  if (command === "cramp_log") return keep(recorded["cramp_ended"] as Any);
  if (command === "cramp_end") return keep({ ...(recorded["cramp_ended"] as Any) });
  if (command === "cramp_edit") {
    // Words such as `last_night` become an instant in the real back; here the start stays.
    const change = { ...(args["change"] as Any), at: null };
    return keep(merged(change, args["clear"] as string[]));
  }
  if (command === "entry_undo" && state.told.length > 0) {
    const gone = state.told.pop();
    const entry = state.told.at(-1);
    state.open = entry?.["open"] === true ? entry : null;
    return {
      id: gone?.["id"],
      there: entry !== undefined,
      entry: { kind: "cramp", ...(entry ?? gone) },
    };
  }
  if (command === "close" || command === "study_stop" || command === "activity_remove") return null;
  if (command === "study_start") return (recorded["study_begun"] ?? null) as Any;
  // What is added is kept, and the diary as it was recorded is shown again.
  const added: Record<string, string> = {
    pain_log: "pain",
    note_add: "note",
    measure: "measurement",
    sign_add: "sign",
    medicine_add: "medicine",
    night_answer: "night",
  };
  const kind = added[command];
  const kept = recorded["kept"] as Any[];
  if (kind) return kept.find((entry) => entry["kind"] === kind);
  if (command === "entry_remove" || command === "entry_undo")
    return { id: args["id"], there: true };
  if (command.endsWith("_edit")) return kept.find((entry) => entry["id"] === args["id"]);
  if (command === "factor_choose" || command === "factor_drop") return scene["factors"];
  return scene[command];
}
