/** An own card in the making, or being changed. Kept when Save is pressed. */
import { asApiError } from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { OwnCardView } from "../generated/OwnCardView.ts";
import type { Sides } from "../generated/Sides.ts";
import { onScreen } from "../plan/refusal.ts";
import { t, type Key } from "../shell/text.ts";
import { changeOf, fields, formOf, usual, wrongOf, type Numbers, type Way } from "./dose_form.ts";
import { own } from "./own.svelte.ts";
import { urlOf } from "./picture.ts";
import { NotTaken, readPicture } from "./shrink.ts";

export class OwnDraft {
  readonly id: string | null;
  name = $state("");
  instructions = $state("");
  picture = $state.raw<number[] | null>(null);
  way = $state<Way>("reps");
  numbers = $state<Numbers>({ ...usual });
  sides = $state<Sides>("each");
  error = $state.raw<ApiError | null>(null);
  /** Why the chosen file was not taken. */
  refused = $state<Key | null>(null);
  busy = $state(false);

  url = $derived(this.picture ? urlOf(this.picture) : null);

  constructor(card: OwnCardView | null) {
    this.id = card?.id ?? null;
    if (!card) return;
    const { name, instructions, picture, dose } = card;
    const { way, numbers } = formOf(dose);
    Object.assign(this, { name, instructions, picture, way, numbers });
    this.sides = dose?.sides ?? "each";
  }

  /** Takes a picture from the disk; what was there before stays when it cannot be read. */
  async choose(file: Blob | undefined): Promise<void> {
    if (!file) return;
    this.busy = true;
    try {
      this.picture = await readPicture(file);
      this.refused = null;
    } catch (error) {
      this.refused = error instanceof NotTaken ? error.why : "own-picture-broken";
    } finally {
      this.busy = false;
    }
  }

  async save(): Promise<OwnCardView | null> {
    const wrong = wrongOf(this.way, this.numbers);
    if (wrong) {
      const { name, least, most } = fields[wrong];
      const message = t("own-number-wrong", { name: t(name) });
      this.error = {
        code: "impossible_dose",
        message,
        next: t("own-number-range", { least, most }),
      };
      return null;
    }
    this.busy = true;
    try {
      const { name, instructions, picture, sides } = this;
      const dose = changeOf(this.way, this.numbers);
      const kept = await own.save(this.id, { name, instructions, picture, sides, dose });
      this.error = null;
      return kept;
    } catch (error) {
      this.error = onScreen(asApiError(error));
      return null;
    } finally {
      this.busy = false;
    }
  }
}
