/** Reads what was typed as an age: years from 0 to 120, nothing, or not an age. */
export function readAge(text: string): number | null | "wrong" {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const years = Number(trimmed);
  return /^\d{1,3}$/.test(trimmed) && years <= 120 ? years : "wrong";
}
