/** What an entry of the diary says of itself, in a title and a few words. */
import type { DiaryLine } from "../generated/DiaryLine.ts";
import type { FactorView } from "../generated/FactorView.ts";
import type { PainMoment } from "../generated/PainMoment.ts";
import type { Side } from "../generated/Side.ts";
import { began, helps, lasted, places, wordOf, type Choice } from "../cramp/words.ts";
import type { IconName } from "../shell/icons.ts";
import { t, type Key } from "../shell/text.ts";
import { dayShort, timeOf } from "../today/words.ts";

export interface Telling {
  icon: IconName;
  title: string;
  /** Short parts, to be set with dots between them. */
  parts: string[];
  note: string | null;
  /** The time of the day, where it means something. */
  time: string | null;
}

export const moments: Choice<PainMoment>[] = [
  ["now", "pain-now"],
  ["worst", "pain-worst-day"],
  ["first_steps", "pain-first-steps"],
  ["activity", "pain-activity"],
];

export const signs: Choice<string>[] = [
  ["swelling", "sign-swelling"],
  ["redness", "sign-redness"],
  ["numbness", "sign-numbness"],
  ["weakness", "sign-weakness"],
  ["fever", "sign-fever"],
  ["pop", "sign-pop"],
  ["fall", "sign-fall"],
];

const legs: Record<Side, Key> = { left: "leg-left", right: "leg-right", both: "leg-both" };
export const legOf = (side: Side | null): string | null => (side ? t(legs[side]) : null);

const some = (parts: (string | null | false)[]): string[] =>
  parts.filter((part): part is string => typeof part === "string" && part !== "");
const scaled = (key: "strength-of" | "sleep-of" | "sore-of", n: number | null): string | null =>
  n === null ? null : t(key, { n });

/** The name of a factor; the word itself where it is not among the known ones. */
const factorOf = (known: FactorView[], word: string): string =>
  known.find((factor) => factor.word === word)?.name ?? word;

/** What the entry says. `factors` are the names of the factors that a night may speak of. */
export function tell(line: DiaryLine, factors: FactorView[]): Telling {
  if (line.kind === "cramp") {
    const place = line.place ? wordOf(places, line.place) : null;
    return {
      icon: "cramp",
      title: `${t("entry-cramp")} ${began(line)}`,
      parts: some([
        line.open && t("cramp-going"),
        lasted(line.seconds),
        place,
        legOf(line.side),
        scaled("strength-of", line.strength),
        scaled("sleep-of", line.sleep_lost),
        line.helped.length > 0 &&
          t("helped-by", { what: line.helped.map((word) => wordOf(helps, word)).join(", ") }),
        scaled("sore-of", line.soreness),
      ]),
      note: line.note,
      time: null,
    };
  }
  if (line.kind === "night") {
    const named = (present: boolean): string =>
      Object.entries(line.factors)
        .filter(([, there]) => there === present)
        .map(([word]) => factorOf(factors, word))
        .join(", ");
    const [yes, no] = [named(true), named(false)];
    return {
      icon: "moon",
      title: t("entry-night"),
      parts: some([
        line.minutes !== null && t("plan-minutes", { n: line.minutes }),
        scaled("strength-of", line.strength),
        scaled("sleep-of", line.sleep_lost),
        yes && t("factors-yes", { what: yes }),
        no && t("factors-no", { what: no }),
      ]),
      note: line.note,
      time: null,
    };
  }
  return byDay(line);
}

function byDay(line: Exclude<DiaryLine, { kind: "cramp" | "night" }>): Telling {
  const time = timeOf(line.at);
  switch (line.kind) {
    case "pain":
      return {
        icon: "alert",
        title: t("entry-pain", { n: line.pain }),
        parts: some([line.activity_name ?? wordOf(moments, line.moment), legOf(line.side)]),
        note: line.note,
        time,
      };
    case "measurement": {
      const value = t("measured", { value: `${line.value}`, unit: line.unit });
      const parts = some([line.activity_name, legOf(line.side), value]);
      return { icon: "check", title: line.name, parts, note: line.note, time };
    }
    case "sign": {
      const parts = some([t("entry-sign"), legOf(line.side)]);
      return { icon: "eye", title: wordOf(signs, line.sign), parts, note: line.note, time };
    }
    case "medicine": {
      const from = line.from && t("medicine-since", { day: dayShort(line.from) });
      const to = line.to && t("medicine-until", { day: dayShort(line.to) });
      const parts = some([t("entry-medicine"), from, to]);
      return { icon: "plus", title: line.name, parts, note: line.note, time: null };
    }
    case "session": {
      const pain = line.pain === null ? null : t("today-pain-was", { n: line.pain });
      const morning =
        line.morning === null ? null : t(line.morning ? "morning-was-usual" : "morning-was-worse");
      const title = t("entry-session", { slot: line.slot_name });
      return {
        icon: "play",
        title,
        parts: some([line.plan_name, pain, morning]),
        note: null,
        time,
      };
    }
    case "note":
      return { icon: "pen", title: t("entry-note"), parts: [], note: line.text, time };
  }
}
