/** Pictures of own cards: which kind they are, how large they may be, and how the screen shows them. Pure. */

/** The longest side of a kept picture in pixels: sharp on a large screen, about 200 kB. */
export const LONGEST = 1280;
/** What may be chosen on the disk. */
export const KINDS = ["image/png", "image/jpeg", "image/webp"];
/** The largest file that is read: more is no photograph. */
export const LARGEST_FILE = 40_000_000;

/** The kind by the first bytes; null for anything else, which is not shown. */
export function kindOf(bytes: readonly number[]): string | null {
  const begins = (at: number, ...sign: number[]): boolean =>
    sign.every((byte, nth) => bytes[at + nth] === byte);
  if (begins(0, 0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (begins(0, 0xff, 0xd8, 0xff)) return "image/jpeg";
  const webp = begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50);
  return webp ? "image/webp" : null;
}

/** The picture as an address that an image takes. */
export function urlOf(bytes: readonly number[]): string | null {
  const kind = kindOf(bytes);
  if (!kind) return null;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.slice(at, at + 8192)));
  return `data:${kind};base64,${btoa(parts.join(""))}`;
}

/** The size it is kept in: as it is, or smaller with the same shape. */
export function keptSize(width: number, height: number): { width: number; height: number } {
  const part = Math.min(1, LONGEST / Math.max(width, height, 1));
  const side = (length: number): number => Math.max(1, Math.round(length * part));
  return { width: side(width), height: side(height) };
}
