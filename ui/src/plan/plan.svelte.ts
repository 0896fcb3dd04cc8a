/** One plan on its page: where it stands, its days, and what the person changes in it. */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { CalendarDay } from "../generated/CalendarDay.ts";
import type { DueView } from "../generated/DueView.ts";
import type { PlanChange } from "../generated/PlanChange.ts";
import type { PlanView } from "../generated/PlanView.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t, type Key } from "../shell/text.ts";
import { slotOf } from "./days.ts";
import { onScreen } from "./refusal.ts";

export class Opened {
  readonly id: string;
  plan = $state.raw<PlanView | null>(null);
  days = $state.raw<CalendarDay[]>([]);
  error = $state.raw<ApiError | null>(null);
  /** What was kept last, to be said beside its place and taken back there. */
  said = $state<"stopped" | null>(null);

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    try {
      const [plan, days] = await Promise.all([back.planShow(this.id), back.calendar(this.id)]);
      this.plan = plan;
      this.days = days;
      this.error = null;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
    }
  }

  pause = (until: string | null): Promise<boolean> =>
    this.#keep(back.planPause(this.id, until), "plan-is-paused");
  resume = (): Promise<boolean> => this.#keep(back.planResume(this.id), "plan-is-resumed");
  /** Takes a change of the whole plan back. */
  change = (before: PlanChange): Promise<boolean> =>
    this.#keep(back.planChange(this.id, before), "today-undone");
  moveOn = (): Promise<boolean> => this.#keep(back.planNext(this.id), "today-saved");
  goBack = (): Promise<boolean> => this.#keep(back.planBack(this.id), "today-saved");
  setTime = (slot: string, time: string): Promise<boolean> =>
    this.#keep(back.slotSet(slot, time), "plan-time-saved");
  done = (occurrence: string): Promise<boolean> =>
    this.#keep(back.done(occurrence), "today-saved-done");
  skip = (occurrence: string): Promise<boolean> =>
    this.#keep(back.skip(occurrence), "today-saved-skipped");
  move = (due: DueView, time: string | null): Promise<boolean> =>
    this.#keep(
      back.slotMove(slotOf(due.id), due.date, time),
      time === null ? "move-undone" : "move-saved",
    );
  undo = (occurrence: string): Promise<boolean> =>
    this.#keep(back.undo(occurrence), "today-undone");

  async stop(): Promise<void> {
    if (await this.#keep(back.planStop(this.id), "plan-is-stopped")) this.said = "stopped";
  }

  async #keep(asked: Promise<unknown>, said: Key): Promise<boolean> {
    try {
      await asked;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
      return false;
    }
    this.said = null;
    await this.load();
    voice.say(t(said));
    return true;
  }
}
