/**
 * Names in a pose that lead nowhere: missing keys, unknown limbs, surfaces, zones, props.
 *
 * Runs before anything is measured, so that a slip in a file is a sentence and not a crash.
 */
import { ZONES } from "../glow.ts";
import { ARMS, LEGS, type Arrow, type Key, type Pin, type Pose } from "../pose.ts";
import { isKnownProp } from "../props/index.ts";
import { findPlace, isArm, isLeg } from "../skeleton.ts";
import { solve } from "../solve.ts";
import { surfacesOf } from "../surfaces.ts";
import type { Fault } from "./fault.ts";

const CUES = ["up", "down", "work"];
const VIEWS = ["side", "lap", "foot_front", "three_quarter"];
const FOOT_POINTS = ["heel", "ball", "toe", "ankle"];
const LIMBS: readonly string[] = [...LEGS, ...ARMS];
const GLOWS = ["stretch", "work", "press"];

const among = (names: Iterable<string>): string => [...names].join(", ");

/** Parts that every pose has; the rest is only looked at when they are there. */
export function missingParts(pose: Partial<Pose>): Fault[] {
  const needed = ["id", "slug", "title", "work", "view", "keys", "loop", "still"] as const;
  return needed
    .filter((name) => pose[name] === undefined)
    .map((name) => ({ where: name, what: `"${name}" is missing; every pose has it` }));
}

export function wrongNames(pose: Pose): Fault[] {
  return [
    ...wrongView(pose),
    ...wrongKeys(pose),
    ...wrongProps(pose),
    ...Object.entries(pose.keys).flatMap(([name, key]) => wrongContacts(pose, name, key)),
    ...wrongFeel(pose),
    ...(pose.arrows ?? []).flatMap((arrow, i) => wrongArrow(pose, arrow, `arrows[${i}]`)),
  ];
}

function wrongView(pose: Pose): Fault[] {
  if (VIEWS.includes(pose.view.kind)) return [];
  const what = `"${pose.view.kind}" is no view; use one of ${among(VIEWS)}`;
  return [{ where: "view.kind", what }];
}

function wrongKeys(pose: Pose): Fault[] {
  const faults: Fault[] = [];
  const named = among(Object.keys(pose.keys));
  const look = (where: string, key: string | undefined): void => {
    if (key !== undefined && !pose.keys[key])
      faults.push({ where, what: `"${key}" is no key of this pose; use one of ${named}` });
  };
  if (!pose.loop.length) faults.push({ where: "loop", what: "the loop is empty; name its keys" });
  for (const [i, segment] of pose.loop.entries()) {
    look(`loop[${i}].key`, segment.key);
    if (!CUES.includes(segment.cue)) {
      const what = `"${segment.cue}" is no cue; use one of ${among(CUES)}`;
      faults.push({ where: `loop[${i}].cue`, what });
    }
    if (!(segment.move > 0))
      faults.push({ where: `loop[${i}].move`, what: "a movement takes time; write its seconds" });
  }
  for (const name of ["start", "end", "rest"] as const) look(`still.${name}`, pose.still[name]);
  return faults;
}

const wrongProps = (pose: Pose): Fault[] =>
  (pose.props ?? []).flatMap((prop, i) =>
    isKnownProp(prop.type)
      ? []
      : [{ where: `props[${i}].type`, what: `"${prop.type}" cannot be drawn; see props/index.ts` }],
  );

function wrongContacts(pose: Pose, name: string, key: Key): Fault[] {
  const surfaces = surfacesOf(pose.props);
  const faults: Fault[] = [];
  const surface = (where: string, on: string | undefined): void => {
    if (on !== undefined && !surfaces.has(on))
      faults.push({
        where,
        what: `"${on}" is no surface here; use one of ${among(surfaces.keys())}`,
      });
  };
  surface(`keys.${name}.anchor.on`, key.anchor?.on);
  if (key.anchor && !isAnchorPoint(key.anchor.point)) {
    const what = `"${key.anchor.point}" holds no body; use seat, shoulder, hip or a point of a leg`;
    faults.push({ where: `keys.${name}.anchor.point`, what });
  }
  for (const [i, pin] of (key.pins ?? []).entries()) {
    surface(`keys.${name}.pins[${i}].on`, pin.on);
    faults.push(...wrongPin(pin, `keys.${name}.pins[${i}]`));
  }
  return faults;
}

function isAnchorPoint(point: string): boolean {
  const [limb = "", part = ""] = point.split(".");
  if (isLeg(limb)) return part === "knee" || FOOT_POINTS.includes(part);
  return ["seat", "shoulder", "hip"].includes(point);
}

function wrongPin(pin: Pin, where: string): Fault[] {
  if (!LIMBS.includes(pin.limb))
    return [
      { where: `${where}.limb`, what: `"${pin.limb}" is no limb; use one of ${among(LIMBS)}` },
    ];
  if (isLeg(pin.limb) && pin.point !== undefined && !FOOT_POINTS.includes(pin.point)) {
    const what = `"${pin.point}" is no point of a foot; use one of ${among(FOOT_POINTS)}`;
    return [{ where: `${where}.point`, what }];
  }
  if (isArm(pin.limb) && typeof pin.ref === "string" && !isPlace(pin.ref))
    return [{ where: `${where}.ref`, what: notAPlace(pin.ref) }];
  return [];
}

const STANDING = solve({});
const isPlace = (name: string): boolean => findPlace(STANDING, name) !== undefined;
const notAPlace = (name: string): string =>
  `"${name}" is no place on the body; write work.heel, near.hand or work.shank@0.3b`;

const wrongFeel = (pose: Pose): Fault[] =>
  (pose.feel ?? []).flatMap((felt, i) => {
    if (!ZONES.has(felt.zone)) {
      const what = `"${felt.zone}" is no zone; use one of ${among(ZONES.keys())}`;
      return [{ where: `feel[${i}].zone`, what }];
    }
    if (GLOWS.includes(felt.kind)) return [];
    const what = `"${felt.kind}" has no colour; use one of ${among(GLOWS)}`;
    return [{ where: `feel[${i}].kind`, what }];
  });

function wrongArrow(pose: Pose, arrow: Arrow, where: string): Fault[] {
  const places = pose.view.kind === "lap" ? ["heel", "ball", "toe"] : undefined;
  const known = places ? places.includes(arrow.ref ?? "") : isPlace(arrow.ref ?? "");
  if (arrow.path || known) return [];
  return [{ where: `${where}.ref`, what: notAPlace(arrow.ref ?? "") }];
}
