/** What build/bodymap.ts reads out of a drawing. */
export interface DrawnView {
  id: string;
  viewBox: [number, number, number, number];
  /** Region id with the sides it has here: `left`, `right` or `central`. */
  regions: Record<string, string[]>;
  /** Muscles with a belly of their own here. */
  muscles: string[];
  /** Muscles that are ghosted or covered here. */
  deep: string[];
  /** Trigger points, by id. */
  points: string[];
  /** Muscles whose referral has an area here. */
  referrals: string[];
}
