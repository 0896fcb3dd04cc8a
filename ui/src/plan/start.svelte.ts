/**
 * A program that is about to start: the answers to its questions, the safety questions where they are
 * due, and what the person chooses. Nothing is kept until Start is pressed.
 */
import { SvelteSet } from "svelte/reactivity";
import * as back from "../backend.ts";
import { Finding, finding } from "../find/find.svelte.ts";
import { waiting } from "../find/questions.ts";
import { isUrgent } from "../find/urgency.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { PlanStart } from "../generated/PlanStart.ts";
import type { PlanView } from "../generated/PlanView.ts";
import type { Program } from "../generated/Program.ts";
import type { Reply } from "../generated/Reply.ts";
import type { Side } from "../generated/Side.ts";
import { choicesOf, slotsOf } from "./choices.ts";
import { DAYS, type Day } from "./days.ts";
import { onScreen } from "./refusal.ts";

export class Starting {
  readonly program: Program;
  replies = $state<(Reply | null)[]>([]);
  side = $state<Side>("both");
  times = $state<Record<string, string>>({});
  days = new SvelteSet<Day>(DAYS);
  from = $state("");
  choices = $state<Record<string, string>>({});
  optional = new SvelteSet<string>();
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);
  /** The safety questions, where they have to be answered first. */
  safety = $state.raw<Finding | null>(null);

  slots = $derived.by(() => slotsOf(this.program, this.choices, this.optional));
  /** The first answer with which the program does not fit. */
  unfit = $derived.by(() =>
    this.program.entry.find((entry, at) => this.replies[at] && this.replies[at] !== entry.wants),
  );
  answered = $derived.by(() => this.program.entry.every((_, at) => this.replies[at]));
  urgent = $derived.by(() => {
    const answer = this.safety?.answer;
    return answer && isUrgent(answer.urgency) ? answer : null;
  });
  open = $derived.by(() => (this.safety ? waiting(this.safety.asked) : 0));

  constructor(program: Program) {
    this.program = program;
    this.times = Object.fromEntries(program.slots.map((slot) => [slot.id, slot.time]));
  }

  /**
   * Chooses the first open card of each choice where none or a closed one is chosen, and sees whether
   * safety is to be asked.
   */
  async prepare(closed: (card: string) => boolean): Promise<void> {
    for (const choice of choicesOf(this.program)) {
      const first = choice.cards.find(({ card }) => !closed(card));
      const before = this.choices[choice.word];
      const open = before && !closed(before);
      if (first && !choice.optional && !open) this.choices[choice.word] = first.card;
    }
    try {
      if ((await back.screening()) === null) this.ask();
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
    }
  }

  /** Asks the safety questions, beginning with what was answered on Find just now. */
  ask(): void {
    if (this.safety) return;
    const asked = new Finding();
    asked.answers = { ...finding.answers };
    asked.age = finding.age;
    this.safety = asked;
    void asked.ask();
  }

  /** Starts the plan; null when it was refused, with the reason beside its field. */
  async start(): Promise<PlanView | null> {
    this.busy = true;
    try {
      if (this.safety) await this.#screen(this.safety);
      const plan = await back.planStart(this.#request());
      this.error = null;
      return plan;
    } catch (thrown) {
      const error = onScreen(back.asApiError(thrown));
      if (error.code === "screening_needed") this.ask();
      this.error = error;
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Keeps answers that ask the person to be seen first. */
  async keepAnswers(): Promise<boolean> {
    try {
      if (this.safety) await this.#screen(this.safety);
      return true;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
      return false;
    }
  }

  async #screen({ answers, age }: Finding): Promise<void> {
    await back.screen({ answers, none: false, age });
    if (!this.urgent) this.safety = null;
  }

  #request(): PlanStart {
    return {
      program: this.program.id,
      side: this.side,
      slots: this.slots.map(({ id, time }) => ({ slot: id, time: this.times[id] ?? time })),
      days: DAYS.filter((day) => this.days.has(day)),
      from: this.from || null,
      entry: this.replies.filter((reply) => reply !== null),
      choices: this.choices,
      with_optional: [...this.optional],
      age: this.safety?.age ?? null,
    };
  }
}
