/** An own plan in the making: times of the day with their cards and doses. Kept when Save is pressed. */
import { SvelteSet } from "svelte/reactivity";
import * as back from "../backend.ts";
import { hasPose } from "../figure/poses.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { Dose } from "../generated/Dose.ts";
import type { DoseChange } from "../generated/DoseChange.ts";
import type { PlanChange } from "../generated/PlanChange.ts";
import type { PlanNew } from "../generated/PlanNew.ts";
import type { PlanView } from "../generated/PlanView.ts";
import type { Side } from "../generated/Side.ts";
import { known } from "../library/known.svelte.ts";
import { own } from "../own/own.svelte.ts";
import { t } from "../shell/text.ts";
import { DAYS, type Day } from "./days.ts";
import { differenceOf, noChange, type Changeable } from "./doses.ts";
import { onScreen } from "./refusal.ts";

/** The usual dose of a card, from the library or of the person's own. */
async function doseOf(card: string): Promise<Dose | null> {
  if (!hasPose(card)) {
    return own.show(card).then(
      (shown) => shown.card.dose,
      () => null,
    );
  }
  const thing = await known.show(card).catch(() => null);
  return thing?.kind === "exercise" || thing?.kind === "technique" ? thing.dose : null;
}

export interface DraftCard {
  card: string;
  name: string;
  dose: Dose | null;
  change: DoseChange;
}

export interface DraftSlot {
  key: number;
  /** Its id in the plan that is changed. */
  id: string | null;
  name: string;
  time: string;
  cards: DraftCard[];
}

export class Draft {
  name = $state("");
  side = $state<Side>("both");
  slots = $state<DraftSlot[]>([]);
  days = new SvelteSet<Day>(DAYS);
  from = $state("");
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);
  #keys = 0;

  constructor() {
    this.addSlot();
  }

  /** Another time of the day; the first ones have a name and a time to begin with. */
  addSlot(): void {
    const usual = [
      { name: t("new-slot-evening"), time: "19:00" },
      { name: t("new-slot-morning"), time: "07:30" },
      { name: t("new-slot-bedtime"), time: "22:00" },
    ];
    const free = usual.find(({ name }) => this.slots.every((slot) => slot.name !== name));
    this.#keys += 1;
    this.slots.push({
      key: this.#keys,
      id: null,
      ...(free ?? { name: "", time: "12:00" }),
      cards: [],
    });
  }

  removeSlot(key: number): void {
    this.slots = this.slots.filter((slot) => slot.key !== key);
  }

  async addCard(slot: DraftSlot, card: string, name: string): Promise<void> {
    slot.cards.push({ card, name, dose: null, change: { ...noChange } });
    const added = slot.cards.at(-1);
    const dose = await doseOf(card);
    if (added) added.dose = dose;
  }

  change(card: DraftCard, number: Changeable, value: number | null): void {
    card.change[number] = value;
  }

  async save(): Promise<PlanView | null> {
    this.busy = true;
    try {
      const plan = await back.planNew(this.#request());
      this.error = null;
      return plan;
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Fills it in with a plan that runs. */
  async take(plan: PlanView): Promise<void> {
    this.name = plan.name;
    this.days = new SvelteSet(DAYS.filter((day) => plan.days.includes(day)));
    const slots = plan.slots.filter((slot) => slot.cards.length > 0);
    const filled = slots.map(async ({ id, name, time, cards }, at): Promise<DraftSlot> => {
      const taken = cards.map(async ({ card, name, dose }): Promise<DraftCard> => {
        const usual = await doseOf(card);
        return { card, name, dose: usual, change: differenceOf(dose, usual) };
      });
      return { key: -1 - at, id, name, time, cards: await Promise.all(taken) };
    });
    this.slots = await Promise.all(filled);
  }

  /** All of it as a change of a plan; cards only of an own plan. */
  whole(own: boolean): PlanChange {
    const { name, slots, days } = this.#request();
    const ids = this.slots.map(({ id }) => id);
    const known = slots.map((slot, at) => ({ id: ids[at] ?? null, ...slot }));
    return { name, days, slots: own ? known : null };
  }

  #request(): PlanNew {
    const changed = (change: DoseChange): boolean =>
      Object.values(change).some((value) => value !== null);
    return {
      name: this.name,
      slots: this.slots.map(({ name, time, cards }) => ({
        name,
        time,
        cards: cards.map(({ card, change }) => ({
          card,
          dose: changed(change) ? { ...change } : null,
        })),
      })),
      days: DAYS.filter((day) => this.days.has(day)),
      from: this.from || null,
      side: this.side,
    };
  }
}
