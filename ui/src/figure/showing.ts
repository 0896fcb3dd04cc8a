/**
 * What a picture shows besides the figure: arrows, the ghost of the start, the lens.
 */
import type { Skeleton } from "./skeleton.ts";

export interface Showing {
  readonly arrows: boolean;
  /** The start position, drawn faintly behind. */
  readonly ghost: Skeleton | undefined;
  readonly inset: boolean;
}
