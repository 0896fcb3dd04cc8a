/**
 * What today asks for, and what the person says about it. Each answer is kept by the back at once;
 * the screen then asks anew how the day stands.
 */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { DueView } from "../generated/DueView.ts";
import type { PlanView } from "../generated/PlanView.ts";
import type { TodayView } from "../generated/TodayView.ts";
import { slotOf } from "../plan/days.ts";
import { onScreen } from "../plan/refusal.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t, type Key } from "../shell/text.ts";

/** Milliseconds between two looks at the day: what is due changes by itself. */
const LOOK = 60_000;

class Today {
  view = $state.raw<TodayView | null>(null);
  plans = $state.raw<PlanView[]>([]);
  /** The next time that something is due, when today has nothing left. */
  next = $state.raw<DueView | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** The occurrence that was just done, whose pain is asked. */
  asking = $state<string | null>(null);

  running = $derived(this.plans.filter((plan) => plan.state !== "stopped"));
  suggested = $derived(
    this.plans.filter((plan) => plan.state === "active" && plan.suggestion !== null),
  );

  /** Looks now, every minute and whenever the window comes back; returns how to stop. */
  watch(): () => void {
    const look = (): void => void this.load();
    const shown = (): void => {
      if (!document.hidden) look();
    };
    look();
    const timer = setInterval(shown, LOOK);
    document.addEventListener("visibilitychange", shown);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", shown);
      this.asking = null;
    };
  }

  async load(): Promise<void> {
    try {
      const [view, plans] = await Promise.all([back.today(), back.plans()]);
      const left = view.due_now.length + view.later.length;
      this.next = left === 0 && plans.length > 0 ? await nextDue() : null;
      this.view = view;
      this.plans = plans;
      this.error = null;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
    }
  }

  async done(occurrence: string): Promise<void> {
    if (await this.#keep(back.done(occurrence), "today-saved-done")) this.asking = occurrence;
  }

  async pain(occurrence: string, strength: number): Promise<void> {
    if (await this.#keep(back.pain(occurrence, strength), "today-saved")) this.asking = null;
  }

  async undo(occurrence: string): Promise<void> {
    if (await this.#keep(back.undo(occurrence), "today-undone")) this.asking = null;
  }

  skip = (occurrence: string): Promise<boolean> =>
    this.#keep(back.skip(occurrence), "today-saved-skipped");
  snooze = (occurrence: string): Promise<boolean> =>
    this.#keep(back.snooze(occurrence), "today-saved-snoozed");
  move = (due: DueView, time: string | null): Promise<boolean> =>
    this.#keep(
      back.slotMove(slotOf(due.id), due.date, time),
      time === null ? "move-undone" : "move-saved",
    );
  morning = (occurrence: string, usual: boolean): Promise<boolean> =>
    this.#keep(back.morning(occurrence, usual), "today-saved");
  moveOn = (plan: string): Promise<boolean> => this.#keep(back.planNext(plan), "today-saved");
  goBack = (plan: string): Promise<boolean> => this.#keep(back.planBack(plan), "today-saved");
  pause = (plan: string): Promise<boolean> => this.#keep(back.planPause(plan, null), "today-saved");
  refuse = (plan: string): Promise<boolean> => this.#keep(back.planRefuse(plan), "today-saved");
  clear = (on: string): Promise<boolean> => this.#keep(back.clearScreening(on), "today-saved");
  mistaken = (): Promise<boolean> => this.#keep(back.undoScreening(), "today-undone");

  /**
   * Forgets the day, because another diary has taken its place. What was wrong with the one before
   * stays until the day is asked for again: it is where the new one was brought in from.
   */
  forget(): void {
    [this.view, this.next, this.asking] = [null, null, null];
    this.plans = [];
  }

  /** Waits for the back, looks at the day again, and says that it is kept. */
  async #keep(asked: Promise<unknown>, said: Key): Promise<boolean> {
    try {
      await asked;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
      return false;
    }
    await this.load();
    voice.say(t(said));
    return true;
  }
}

async function nextDue(): Promise<DueView | null> {
  const days = await back.calendar(null);
  const ahead = days.filter((day) => day.part === "ahead").flatMap((day) => day.due);
  return ahead.find((due) => due.state === "pending") ?? null;
}

export const today = new Today();
