/** Forgets what the screen remembers of a diary, because another or none has taken its place. */
import { cramp } from "../cramp/cramp.svelte.ts";
import { diary } from "../diary/diary.svelte.ts";
import { finding } from "../find/find.svelte.ts";
import { insights } from "../insights/insights.svelte.ts";
import { choices } from "../library/cards/chosen.ts";
import { known } from "../library/known.svelte.ts";
import { own } from "../own/own.svelte.ts";
import { lastChange } from "../plan/changing.svelte.ts";
import { kept } from "../player/place.ts";
import { lastNight } from "../today/night.svelte.ts";
import { today } from "../today/today.svelte.ts";

/** After another diary took the place of the one before. What was typed into Find is none of it. */
export function forgetDiary(): void {
  known.forgetCards();
  const stores = [own, diary, insights, today, lastNight, cramp, lastChange, kept];
  for (const store of stores) store.forget();
}

/** After everything was deleted: also what was typed and chosen outside the diary. */
export function forgetAll(): void {
  forgetDiary();
  today.error = null;
  finding.forget();
  choices.forget();
}
