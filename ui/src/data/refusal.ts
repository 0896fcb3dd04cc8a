/** What to do after a refusal of a file, in words of this screen: the back's advice names the terminal. */
import type { ApiError } from "../generated/ApiError.ts";
import { onScreen } from "../plan/refusal.ts";
import { t, type Key } from "../shell/text.ts";

const known: Record<string, Key> = {
  import_refused: "in-refused-next",
  backup_inside: "end-inside-next",
};

/** The error with advice for somebody at the screen. */
export function onFiles(error: ApiError): ApiError {
  const next = known[error.code];
  return next ? { ...error, next: t(next) } : onScreen(error);
}
