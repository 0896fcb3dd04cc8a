/** The person's own cards: their list, and each with its picture, asked for once until it changes. */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { OwnCardNew } from "../generated/OwnCardNew.ts";
import type { OwnCardView } from "../generated/OwnCardView.ts";
import { onScreen } from "../plan/refusal.ts";
import { urlOf } from "./picture.ts";

export interface Shown {
  card: OwnCardView;
  /** The picture as an address; null where there is none. */
  url: string | null;
}

class Own {
  cards = $state.raw<OwnCardView[]>([]);
  error = $state.raw<ApiError | null>(null);
  /** Counts what was kept, so that what is on screen is asked for anew. */
  version = $state(0);
  #shown = new Map<string, Promise<Shown>>();

  async load(): Promise<void> {
    try {
      this.cards = await back.ownCards();
      this.error = null;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
    }
  }

  /** A card with its picture. Rejects with an `ApiError`. */
  show(id: string): Promise<Shown> {
    const before = this.#shown.get(id);
    if (before) return before;
    const now = back
      .ownCard(id)
      .then((card) => ({ card, url: card.picture ? urlOf(card.picture) : null }));
    this.#shown.set(id, now);
    now.catch(() => this.#shown.delete(id));
    return now;
  }

  /** Makes a card, or changes the one with this id. Rejects with an `ApiError`. */
  async save(id: string | null, request: OwnCardNew): Promise<OwnCardView> {
    const kept = await (id ? back.ownCardEdit(id, request) : back.ownCardNew(request));
    await this.#changed(kept.id);
    return kept;
  }

  /** Takes a card out of the list, or puts it back. Rejects with an `ApiError`. */
  async remove(id: string, removed: boolean): Promise<void> {
    await back.ownCardDelete(id, removed);
    await this.#changed(id);
  }

  /** Forgets all of it, because another diary has taken its place. */
  forget(): void {
    this.cards = [];
    this.#shown.clear();
    this.version += 1;
  }

  async #changed(id: string): Promise<void> {
    this.#shown.delete(id);
    await this.load();
    this.version += 1;
  }
}

export const own = new Own();
