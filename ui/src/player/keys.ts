/** Which key does what while a session is open. Pure. */

export type Act = "toggle" | "back" | "skip" | "leave" | "sound";

const ACTS: Partial<Record<string, Act>> = {
  " ": "toggle",
  ArrowLeft: "back",
  ArrowRight: "skip",
  Escape: "leave",
  m: "sound",
  M: "sound",
};

/** A key press, as far as it matters here. */
export interface Press {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget | null;
}

/**
 * What a key press asks for; null leaves it to the control that has the focus. Text fields keep all
 * their keys. Space on a control that was reached with Tab works that control, as everywhere; after
 * a click or a tap (`tabbed` is false) it pauses, whatever was clicked.
 */
export function actOf(press: Press, tabbed: boolean): Act | null {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  const target = press.target instanceof Element ? press.target : null;
  if (target?.closest("input, textarea, select, [contenteditable]")) return null;
  const act = ACTS[press.key] ?? null;
  return act === "toggle" && tabbed && target?.closest("button, summary, a") ? null : act;
}
