/** What kinds of things and groups are called. */
import { urgencyNames } from "../find/urgency.ts";
import type { Group } from "../generated/Group.ts";
import type { SourceForm } from "../generated/SourceForm.ts";
import type { Urgency } from "../generated/Urgency.ts";
import { capital, t, type Key } from "../shell/text.ts";
import { readable } from "./known.svelte.ts";

const kinds: Record<string, Key> = {
  muscle: "kind-muscle",
  region: "kind-region",
  look_alike: "kind-look-alike",
  rule: "kind-rule",
  question: "kind-question",
  lock: "kind-lock",
  exercise: "kind-exercise",
  technique: "kind-technique",
  program: "kind-program",
  measure: "kind-measure",
  source: "kind-source",
  night_cramps: "kind-night-cramps",
};

export function kindName(kind: string): string {
  const key = kinds[kind];
  return key ? t(key) : capital(readable(kind));
}

const groups: Record<Group, Key> = {
  calf: "muscles-calf",
  outer_leg: "muscles-outer-leg",
  shin: "muscles-shin",
  knee: "muscles-knee",
  thigh: "muscles-thigh",
  foot: "muscles-foot",
  hip: "muscles-hip",
};

/** Families of programs; those without one stand alone. */
const families: Record<string, Key> = {
  alone: "programs-alone",
  achilles: "programs-achilles",
  runner: "programs-runner",
  addon: "programs-addon",
};

const sourceKinds: Record<SourceForm, Key> = {
  seed: "sources-seed",
  book: "sources-book",
  page: "sources-page",
  trial: "sources-trial",
  review: "sources-review",
  guideline: "sources-guideline",
  drug_regulator: "sources-drug-regulator",
  test: "sources-test",
};

/** The heading of a group of a list: a muscle group, an urgency, a kind of source, a family of programs, or what the back calls it. */
export function groupName(group: string): string {
  if (group in groups) return t(groups[group as Group]);
  if (group in urgencyNames) return t(urgencyNames[group as Urgency]);
  if (group in sourceKinds) return t(sourceKinds[group as SourceForm]);
  const family = families[group];
  return family ? t(family) : capital(readable(group));
}
