/**
 * What a person has said, tapped and answered, and what the back makes of it.
 *
 * Held in memory while the window is open, never written anywhere. Each change asks again after a
 * short pause; an answer that was overtaken by a later question is dropped.
 */
import { asApiError, find } from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { FindAnswer } from "../generated/FindAnswer.ts";
import type { FindRequest } from "../generated/FindRequest.ts";
import type { Reply } from "../generated/Reply.ts";
import { merge, type Asked } from "./questions.ts";
import type { Selection } from "./selection.ts";

/** Pause in milliseconds that lets fast typing finish a syllable. */
export const PAUSE = 20;

interface Said {
  text: string;
  regions: Selection;
  answers: Record<string, Reply>;
  age: number | null;
  asked: Asked[];
}

export class Finding {
  text = $state("");
  regions = $state.raw<Selection>([]);
  answers = $state.raw<Record<string, Reply>>({});
  age = $state<number | null>(null);
  answer = $state.raw<FindAnswer | null>(null);
  asked = $state.raw<Asked[]>([]);
  error = $state.raw<ApiError | null>(null);
  /** What a clearing or a "none of these" took away, until the next change. */
  undo = $state.raw<{ what: "cleared" | "none"; said: Said } | null>(null);
  /** Whether the answer on screen is about anything: words, places or replies. */
  begun = $state(false);
  /** True while nothing has been typed or tapped. */
  empty = $derived(this.text.trim() === "" && this.regions.length === 0);

  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  type(text: string): void {
    this.#change({ text });
  }

  choose(regions: Selection): void {
    this.#change({ regions });
  }

  reply(question: string, reply: Reply): void {
    this.#change({ answers: { ...this.answers, [question]: reply } });
  }

  setAge(age: number | null): void {
    this.#change({ age });
  }

  /** Answers no to every question of a list that waits for an answer. */
  none(questions: string[]): void {
    const said = this.#said();
    const no = questions.filter((id) => !this.answers[id]).map((id) => [id, "no" as const]);
    this.#change({ answers: { ...this.answers, ...Object.fromEntries(no) } });
    this.undo = { what: "none", said };
  }

  clear(): void {
    const said = this.#said();
    this.#change({ text: "", regions: [], answers: {}, age: null, asked: [] });
    this.undo = { what: "cleared", said };
  }

  /** Brings back what a clearing took away. */
  restore(): void {
    if (this.undo) this.#change(this.undo.said);
  }

  /** Forgets all that was said, with no way back. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    Object.assign(this, { text: "", regions: [], answers: {}, age: null, asked: [] });
    [this.answer, this.error, this.undo, this.begun] = [null, null, null, false];
  }

  /** Asks the back at once. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const begun = !this.empty || Object.keys(this.answers).length > 0;
    try {
      const answer = await find(this.#request());
      if (turn !== this.#turn) return;
      this.asked = merge(this.asked, answer.questions, this.answers);
      this.answer = answer;
      this.begun = begun;
      this.error = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      // An old answer beside new words would be wrong advice.
      this.answer = null;
      this.error = asApiError(error);
    }
  }

  #said(): Said {
    const { text, regions, answers, age, asked } = this;
    return { text, regions, answers, age, asked };
  }

  #request(): FindRequest {
    const { text, regions, answers, age } = this;
    return { text, regions: [...regions], answers, age };
  }

  #change(said: Partial<Said>): void {
    Object.assign(this, said);
    this.undo = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), PAUSE);
  }
}

export const finding = new Finding();
