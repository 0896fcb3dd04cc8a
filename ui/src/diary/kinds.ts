/** Names and pictures of the kinds of entries that can be added. */
import type { IconName } from "../shell/icons.ts";
import type { DiaryKind } from "../shell/route.ts";
import type { Key } from "../shell/text.ts";

export const kindNames: Record<DiaryKind, Key> = {
  cramp: "add-cramp",
  night: "add-night",
  pain: "add-pain",
  note: "add-note",
  measure: "add-measure",
  activity: "add-activity",
  medicine: "add-medicine",
  sign: "add-sign",
};

export const kindIcons: Record<DiaryKind, IconName> = {
  cramp: "cramp",
  night: "moon",
  pain: "alert",
  note: "pen",
  measure: "check",
  activity: "leaf",
  medicine: "plus",
  sign: "eye",
};
