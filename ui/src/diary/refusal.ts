/** What to do after a refusal, in words of this screen: the back's advice names the terminal. */
import type { ApiError } from "../generated/ApiError.ts";
import { onScreen } from "../plan/refusal.ts";
import { t, type Key } from "../shell/text.ts";

const known: Record<string, Key> = {
  bad_when: "refused-when",
  missing_value: "refused-missing",
  unknown_entry: "refused-gone",
  no_open_cramp: "refused-gone",
};

/** The error with advice for somebody at the screen. */
export function onDiary(error: ApiError): ApiError {
  const next = known[error.code];
  return next ? { ...error, next: t(next) } : onScreen(error);
}
