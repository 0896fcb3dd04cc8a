/**
 * The only way to the back, and the only file that knows Tauri.
 *
 * A refusal arrives as an `ApiError`: a code, a sentence and the next step. Anything else that
 * goes wrong on the way is turned into one, so that callers have a single shape to show.
 */
import { invoke } from "@tauri-apps/api/core";
import type { ApiError } from "./generated/ApiError.ts";
import type { CardLine } from "./generated/CardLine.ts";
import type { FindAnswer } from "./generated/FindAnswer.ts";
import type { FindRequest } from "./generated/FindRequest.ts";
import type { Hit } from "./generated/Hit.ts";
import type { Listed } from "./generated/Listed.ts";
import type { PlayRequest } from "./generated/PlayRequest.ts";
import type { Session } from "./generated/Session.ts";
import type { Thing } from "./generated/Thing.ts";
import { t } from "./shell/text.ts";

/** What `list` can list. */
export type ListKind =
  | "muscles"
  | "regions"
  | "exercises"
  | "techniques"
  | "programs"
  | "measures"
  | "look_alikes"
  | "rules"
  | "sources"
  | "locks"
  | "questions";

export const find = (request: FindRequest): Promise<FindAnswer> => call("find", { request });
export const list = (kind: ListKind): Promise<Listed[]> => call("list", { kind });
export const show = (id: string): Promise<Thing> => call("show", { id });
export const cards = (): Promise<CardLine[]> => call("cards", {});
export const play = (request: PlayRequest): Promise<Session> => call("play", { request });
export const search = (text: string): Promise<Hit[]> => call("search", { text });

async function call<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw asApiError(error);
  }
}

/** Whatever was thrown, as something a person can read. */
export function asApiError(error: unknown): ApiError {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
    const { code, message } = error;
    const next = "next" in error ? String(error.next) : "";
    return { code: String(code), message: String(message), next };
  }
  return {
    code: "unreachable",
    message: t("error-unreachable"),
    next: t("error-unreachable-next"),
  };
}
