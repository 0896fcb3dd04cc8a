/** How the list of regions is laid out. The names of the regions come from the back. */
import type { Key } from "../shell/text.ts";

export interface RegionGroup {
  id: string;
  name: Key;
  regions: string[];
}

export const regionGroups: RegionGroup[] = [
  {
    id: "knee",
    name: "group-knee",
    regions: ["popliteal_fossa", "medial_knee", "lateral_knee", "front_of_knee"],
  },
  {
    id: "calf",
    name: "group-calf",
    regions: [
      "mid_calf",
      "upper_medial_calf",
      "upper_lateral_calf",
      "lower_calf",
      "medial_calf_border",
    ],
  },
  {
    id: "shin",
    name: "group-shin",
    regions: ["anterior_shin", "medial_shin", "anterolateral_shin", "lateral_leg"],
  },
  {
    id: "ankle",
    name: "group-ankle",
    regions: ["anterior_ankle", "medial_malleolus", "lateral_malleolus", "anterolateral_ankle"],
  },
  {
    id: "heel",
    name: "group-heel",
    regions: ["achilles_tendon", "plantar_heel", "posterior_heel", "medial_heel", "lateral_heel"],
  },
  {
    id: "foot",
    name: "group-foot",
    regions: [
      "medial_arch",
      "mid_sole",
      "ball_of_foot",
      "toes_plantar",
      "big_toe",
      "lesser_toes",
      "dorsum_of_foot",
      "lateral_foot",
    ],
  },
  {
    id: "thigh",
    name: "group-thigh",
    regions: ["posterior_thigh", "lateral_thigh", "gluteal_fold", "buttock", "lateral_hip"],
  },
  { id: "back", name: "group-back", regions: ["lower_back", "sacroiliac"] },
  { id: "head", name: "group-head", regions: ["head", "jaw"] },
];

/** The group of a region. */
export function groupOf(region: string): RegionGroup | undefined {
  return regionGroups.find((group) => group.regions.includes(region));
}
