/**
 * The diary as a whole, of the recorded back: files of it, the page for a clinician, what is in it,
 * and its end. Self-contained, like the rest: its text is sent into the page.
 */

/** What the page has done to the diary. */
export interface DataState {
  /** Everything was deleted. */
  gone: boolean;
  who: string | null;
  ask: string | null;
}

/** Answers a command about the whole diary; undefined for any other. */
export function answerData(
  files: Record<string, unknown>,
  state: DataState,
  command: string,
  args: Record<string, unknown>,
): unknown {
  const refuse = (code: string, message: string, next: string): never => {
    throw { code, message, next };
  };
  const path = (name: string): string => String(args[name] ?? "");
  if (command === "choose_file") return "/home/you/Documents/surae-2026-11-27.json";
  if (command === "choose_place") return `${path("folder")}/chosen-${path("name")}`;
  if (command === "choose_folder") return "/media/you/disk";
  if (command === "diary_counts") return state.gone ? [] : files["counts"];
  if (command === "export") {
    const out = path("out");
    if (out.includes("nowhere"))
      refuse("file_not_written", `The file ${out} could not be written.`, "Choose a folder.");
    return { written: out, bytes: 48_211 };
  }
  if (command === "import") {
    const file = path("file");
    if (file.includes("missing"))
      refuse("file_not_read", `The file ${file} could not be read.`, "Check the path.");
    const known = ["wrong", "foreign", "same"].find((name) => file.includes(name));
    if (known && args["dryRun"] === false) refuse("import_refused", "Line 1: no.", "surae import");
    if (known === "same") return { added: 0, changed: 0, unchanged: 412, refused: [] };
    return files[{ wrong: "refused", foreign: "foreign" }[known ?? ""] ?? "import"];
  }
  if (command === "clinician_words") {
    for (const name of ["who", "ask"] as const) {
      const text = args[name] as string | null;
      if (text !== null) state[name] = text || null;
    }
    return null;
  }
  if (command === "clinician_preview") {
    const { html, who, ask } = files["clinician"] as Record<string, string>;
    const { from, to } = args["request"] as Record<string, string | null>;
    if (from && to && to < from)
      refuse("bad_range", `The last day ${to} is before the first day ${from}.`, "Exchange them.");
    const said = (kept: string | null, before = ""): string => (state.gone ? "" : (kept ?? before));
    return {
      html: (html ?? "")
        .replaceAll(who ?? "", said(state.who, who))
        .replaceAll(ask ?? "", said(state.ask, ask)),
      who: state.who ?? who,
      ask: state.ask ?? ask,
    };
  }
  if (command === "delete_everything") {
    const folder = args["backup"] as string | null;
    if (folder?.includes("/surae"))
      refuse("backup_inside", "The last backup would be deleted too.", "Choose another.");
    state.gone = true;
    return folder && { path: `${folder}/surae-2026-11-27T21-25-00.000Z.db`, verified: true };
  }
  return undefined;
}
