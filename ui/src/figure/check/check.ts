/**
 * All checks of a pose. Each fault is one sentence with file, key and cure.
 *
 * Nothing is drawn and nothing is read from disk: the caller gives the parsed file and its name.
 */
import type { Pose } from "../pose.ts";
import { closeUpFaults } from "./closeups.ts";
import { sentence, type Fault } from "./fault.ts";
import { missingParts, wrongNames } from "./format.ts";
import {
  balanceFaults,
  contactFaults,
  heelDropFaults,
  limitFaults,
  reachFaults,
  samplesOf,
  sinkFaults,
  slideFaults,
} from "./motion.ts";

function motionFaults(pose: Pose): Fault[] {
  const samples = samplesOf(pose);
  return [
    ...contactFaults(samples),
    ...sinkFaults(samples, pose),
    ...slideFaults(samples, pose),
    ...reachFaults(samples),
    ...limitFaults(samples),
    ...balanceFaults(samples, pose),
    ...heelDropFaults(samples, pose),
  ];
}

export function checkPose(file: string, pose: Partial<Pose>): string[] {
  const missing = missingParts(pose);
  const faults = missing.length ? missing : faultsOf(file, pose as Pose);
  return faults.map((fault) => sentence(file, fault));
}

function faultsOf(file: string, pose: Pose): Fault[] {
  const named = file.endsWith(`/${pose.slug}.json`);
  const slug = { where: "slug", what: `"${pose.slug}" is not the name of the file; rename one` };
  const names = [...(named ? [] : [slug]), ...wrongNames(pose)];
  if (names.length) return names;
  return pose.view.kind === "side" ? motionFaults(pose) : closeUpFaults(pose);
}
