/**
 * What the recorded diaries show. Self-contained, like the rest: its text is sent into the page.
 */
import insights from "./fixtures/insights.json" with { type: "json" };

export const recordedInsights = insights;

/** Which of the diaries it is. */
export type InsightScene = keyof typeof insights;

/** Answers what one diary shows, of all of it or of a stretch that was recorded. */
export function answerInsights(
  recorded: { whole: unknown; ranges: Record<string, unknown> },
  args: Record<string, unknown>,
): unknown {
  const from = args["from"];
  if (from === null) return recorded.whole;
  const found = recorded.ranges[String(from)];
  if (found) return found;
  throw { code: "bad_date", message: `“${String(from)}” was not recorded.`, next: "Record it." };
}
