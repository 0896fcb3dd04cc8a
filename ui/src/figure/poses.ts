/**
 * The poses of the exercise cards, loaded one by one when they are shown.
 *
 * They are `content/poses/*.json`; each file has the name of its slug.
 */
import type { Pose } from "./pose.ts";

const files = import.meta.glob<Pose>("../../../content/poses/*.json", { import: "default" });

const slugOf = (path: string): string => path.replace(/^.*\/|\.json$/g, "");

const loaders = new Map(Object.entries(files).map(([path, load]) => [slugOf(path), load]));

/** All slugs, in the order of the alphabet. */
export const poseSlugs: readonly string[] = [...loaders.keys()].sort();

export const hasPose = (slug: string): boolean => loaders.has(slug);

/** The pose of a card; an unknown slug is refused with a sentence that names it. */
export async function loadPose(slug: string): Promise<Pose> {
  const load = loaders.get(slug);
  if (!load) throw new Error(`There is no figure "${slug}" in content/poses.`);
  return load();
}
