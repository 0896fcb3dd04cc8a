/**
 * Beside which field a refusal stands, and what to do in words of this screen: the back's own advice
 * names commands of the terminal.
 */
import type { ApiError } from "../generated/ApiError.ts";
import { t, type Key } from "../shell/text.ts";

export type Field = "entry" | "safety" | "times" | "days" | "cards" | "name" | "whole";

const known: Record<string, { field: Field; next?: Key }> = {
  bad_time: { field: "times", next: "refusal-time" },
  slot_twice: { field: "times" },
  unknown_slot: { field: "times", next: "refusal-slot" },
  bad_date: { field: "days", next: "refusal-date" },
  bad_days: { field: "days", next: "refusal-days" },
  bad_name: { field: "name" },
  empty_plan: { field: "cards", next: "refusal-empty" },
  nothing_to_play: { field: "cards", next: "refusal-card" },
  unknown_choice: { field: "cards", next: "refusal-card" },
  impossible_dose: { field: "cards" },
  entry_refused: { field: "entry" },
  screening_needed: { field: "safety", next: "refusal-screening" },
  screening_open: { field: "safety", next: "refusal-screening" },
  not_cleared: { field: "safety", next: "refusal-cleared" },
  too_young: { field: "safety" },
  program_closed: { field: "whole", next: "refusal-closed" },
  too_many_programs: { field: "whole", next: "refusal-too-many" },
  already_running: { field: "whole", next: "refusal-running" },
  wrong_state: { field: "whole", next: "refusal-again" },
  unknown_plan: { field: "whole", next: "refusal-gone" },
  nothing_open: { field: "whole", next: "refusal-play" },
  unknown_occurrence: { field: "whole", next: "refusal-again" },
  nothing_to_undo: { field: "whole", next: "refusal-again" },
  bad_range: { field: "whole" },
};

export const fieldOf = (error: ApiError): Field => known[error.code]?.field ?? "whole";

/** The error with advice for somebody at the screen. */
export function onScreen(error: ApiError): ApiError {
  const next = known[error.code]?.next;
  return next ? { ...error, next: t(next) } : error;
}
