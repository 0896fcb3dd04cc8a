/** What the picture beside the list shows: a view, and a muscle of the answer while it is looked at. */
import type { RankedMuscle } from "../generated/RankedMuscle.ts";
import type { Muscle } from "../generated/Muscle.ts";
import { bestViews } from "../bodymap/views.ts";
import { known } from "../library/known.svelte.ts";

class Picture {
  view = $state("legs-back");
  lit = $state.raw<Muscle | null>(null);

  /** Lights a muscle up, with its points and its referral, in the view that shows most of it. */
  async light(muscle: RankedMuscle, side: "left" | "right" | null): Promise<void> {
    const thing = await known.show(muscle.id).catch(() => null);
    if (thing?.kind !== "muscle") return;
    const { id, points, referrals } = thing;
    const wanted = { muscle: id, points: points.map((point) => point.id), referrals };
    this.view = bestViews(wanted, side ?? "left", 1)[0] ?? this.view;
    this.lit = thing;
  }

  off(): void {
    this.lit = null;
  }
}

export const picture = new Picture();
