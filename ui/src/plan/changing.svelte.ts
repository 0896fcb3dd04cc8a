/**
 * A plan that is being changed. What was changed last is kept with what was there before, so that the
 * page of the plan can take it back.
 */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { PlanChange } from "../generated/PlanChange.ts";
import type { PlanView } from "../generated/PlanView.ts";
import { Draft } from "./draft.svelte.ts";
import { onScreen } from "./refusal.ts";

/** Only what differs; what is the same stays as it is in the plan. */
export function changedOnly(whole: PlanChange, before: PlanChange): PlanChange {
  const same = (key: keyof PlanChange): boolean =>
    JSON.stringify(whole[key]) === JSON.stringify(before[key]);
  return {
    name: same("name") ? null : whole.name,
    days: same("days") ? null : whole.days,
    slots: same("slots") ? null : whole.slots,
  };
}

/** The last change, and how to take it back. */
class LastChange {
  plan = $state<string | null>(null);
  before = $state.raw<PlanChange | null>(null);

  keep(plan: string, before: PlanChange): void {
    this.plan = plan;
    this.before = before;
  }
  forget(): void {
    this.plan = null;
    this.before = null;
  }
}
export const lastChange = new LastChange();

export class Changing {
  readonly draft = new Draft();
  plan = $state.raw<PlanView | null>(null);
  error = $state.raw<ApiError | null>(null);
  #before: PlanChange | null = null;

  own = $derived(this.plan?.program === null);

  async load(id: string): Promise<void> {
    try {
      const plan = await back.planShow(id);
      await this.draft.take(plan);
      this.plan = plan;
      this.#before = this.draft.whole(plan.program === null);
      this.error = null;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
    }
  }

  /** Keeps what differs; false when it was refused, with the reason beside its field. */
  async save(): Promise<boolean> {
    const { plan, draft } = this;
    if (!plan || !this.#before) return false;
    const change = changedOnly(draft.whole(this.own), this.#before);
    draft.busy = true;
    try {
      if (Object.values(change).some((part) => part !== null)) {
        await back.planChange(plan.id, change);
        const wholly = changedOnly(this.#before, draft.whole(this.own));
        lastChange.keep(plan.id, wholly);
      }
      draft.error = null;
      return true;
    } catch (error) {
      draft.error = onScreen(back.asApiError(error));
      return false;
    } finally {
      draft.busy = false;
    }
  }
}
