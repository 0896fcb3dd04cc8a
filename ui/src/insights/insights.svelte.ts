/**
 * What the diary shows: of all of it, for comparisons, and of the stretch that was chosen, for
 * pictures. A comparison of four weeks would nearly always have too few nights.
 */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { InsightsView } from "../generated/InsightsView.ts";
import { firstRange, rangesOf, startOf, type Range } from "./ranges.ts";

class Insights {
  whole = $state.raw<InsightsView | null>(null);
  shown = $state.raw<InsightsView | null>(null);
  range = $state<Range>("all");
  ranges = $state.raw<Range[]>(["all"]);
  error = $state.raw<ApiError | null>(null);

  async load(): Promise<void> {
    await this.#try(async () => {
      const whole = await back.insights(null, null);
      this.ranges = rangesOf(whole.from, whole.to);
      this.whole = whole;
      await this.#show(firstRange(this.ranges), whole);
    });
  }

  async choose(range: Range): Promise<void> {
    const whole = this.whole;
    if (whole) await this.#try(() => this.#show(range, whole));
  }

  /** Forgets all of it, because another diary has taken its place. */
  forget(): void {
    [this.whole, this.shown, this.error] = [null, null, null];
    [this.range, this.ranges] = ["all", ["all"]];
  }

  async #show(range: Range, whole: InsightsView): Promise<void> {
    const from = startOf(range, whole.to);
    this.range = range;
    this.shown = from === null ? whole : await back.insights(from, null);
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.error = null;
    } catch (error) {
      this.error = back.asApiError(error);
    }
  }
}

export const insights = new Insights();
