/** The words of a cramp's details: what the back knows by a word, and its sentence. */
import type { CrampView } from "../generated/CrampView.ts";
import type { Side } from "../generated/Side.ts";
import { t, type Key } from "../shell/text.ts";
import { lengthOf, timeOf } from "../today/words.ts";

export type Choice<T> = readonly [T, Key];

export const sides: Choice<Side>[] = [
  ["left", "side-left"],
  ["right", "side-right"],
  ["both", "side-both"],
];

export const places: Choice<string>[] = [
  ["calf", "cramp-calf"],
  ["foot", "cramp-foot"],
  ["toes", "cramp-toes"],
  ["shin", "cramp-shin"],
  ["thigh", "cramp-thigh"],
  ["elsewhere", "cramp-elsewhere"],
];

export const helps: Choice<string>[] = [
  ["stretch", "helped-stretch"],
  ["stand", "helped-stand"],
  ["walk", "helped-walk"],
  ["rub", "helped-rub"],
  ["warmth", "helped-warmth"],
  ["cold", "helped-cold"],
  ["painkiller", "helped-painkiller"],
  ["waited", "helped-waited"],
];

/** The words of a choice; what the app has no word for is said as it is kept. */
export function wordOf<T extends string>(choices: Choice<T>[], value: T): string {
  const key = choices.find(([word]) => word === value)?.[1];
  return key ? t(key) : value.replaceAll("_", " ");
}

/** How long it lasted: "1 min 20 s"; nothing where that is not known. */
export function lasted(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds < 60) return lengthOf(seconds);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (rest === 0 || minutes >= 10) return lengthOf(minutes * 60);
  return t("cramp-lasted", { minutes, seconds: rest });
}

/** When it began, as exactly as that is known. */
export function began({ at, known }: CrampView): string {
  if (known === "night") return t("cramp-in-the-night");
  return t(known === "about" ? "cramp-about" : "cramp-at", { time: timeOf(at) });
}

/** One value more or less, in the order of the list. */
export function toggled(chosen: string[], word: string): string[] {
  const there = chosen.includes(word);
  return there ? chosen.filter((one) => one !== word) : [...chosen, word];
}

/** Whether anything but its time is known of it. */
export const hasDetails = (cramp: CrampView): boolean =>
  [cramp.side, cramp.place, cramp.strength, cramp.sleep_lost, cramp.note].some(
    (value) => value !== null,
  ) || cramp.helped.length > 0;
