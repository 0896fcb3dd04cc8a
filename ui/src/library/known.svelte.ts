/**
 * What the library has told already. Its content cannot change while the window is open, so each
 * list and each thing is asked for once; a failure is asked for again.
 */
import { asApiError, cards, health, list, show, type ListKind } from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { CardLine } from "../generated/CardLine.ts";
import type { HealthQuestion } from "../generated/HealthQuestion.ts";
import type { Listed } from "../generated/Listed.ts";
import type { Thing } from "../generated/Thing.ts";

class Known {
  lists = $state.raw<Partial<Record<ListKind, Listed[]>>>({});
  cards = $state.raw<CardLine[] | null>(null);
  /** The health questions with the answers that hold; empty where they cannot be had. */
  health = $state.raw<HealthQuestion[]>([]);
  error = $state.raw<ApiError | null>(null);
  #asked = new Map<string, Promise<unknown>>();

  /** Fetches a list; where it is already there, nothing happens. */
  async load(kind: ListKind): Promise<void> {
    try {
      const lines = await this.#once(`list ${kind}`, () => list(kind));
      if (this.lists[kind]) return;
      this.lists = { ...this.lists, [kind]: lines };
      this.error = null;
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** Fetches the line of every card; where they are already there, nothing happens. */
  async loadCards(): Promise<void> {
    try {
      const lines = await this.#once("cards", cards);
      if (this.cards) return;
      this.cards = lines;
      this.error = null;
    } catch (error) {
      this.error = asApiError(error);
    }
  }

  /** Fetches the health answers; a library without them shows nothing as closed. */
  async loadHealth(): Promise<void> {
    this.health = await this.#once("health", health).catch(() => []);
  }

  /** Forgets what is known of cards, because a health answer has changed what is closed. */
  forgetCards(): void {
    this.cards = null;
    for (const key of this.#asked.keys()) {
      if (key === "cards" || key === "health" || key.startsWith("show ")) this.#asked.delete(key);
    }
  }

  /** One thing. Rejects with an `ApiError`. */
  show(id: string): Promise<Thing> {
    return this.#once(`show ${id}`, () => show(id));
  }

  /** The line of a thing in a list that has been loaded. */
  line(kind: ListKind, id: string): Listed | undefined {
    return this.lists[kind]?.find((line) => line.id === id);
  }

  /** The name of a thing, or its id in readable form while the list is on its way. */
  name(kind: ListKind, id: string): string {
    return this.line(kind, id)?.name ?? readable(id);
  }

  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const before = this.#asked.get(key) as Promise<T> | undefined;
    if (before) return before;
    const now = make();
    this.#asked.set(key, now);
    now.catch(() => this.#asked.delete(key));
    return now;
  }
}

/** `wall_calf_stretch` as words. */
export function readable(id: string): string {
  return id.replaceAll("_", " ");
}

export const known = new Known();
