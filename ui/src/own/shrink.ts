/**
 * Reads a picture that was chosen on the disk and draws it anew, smaller where it is large. Drawing
 * leaves out what a camera writes beside the picture, such as the place where it was taken.
 */
import type { Key } from "../shell/text.ts";
import { keptSize, KINDS, LARGEST_FILE } from "./picture.ts";

const QUALITY = 0.86;

/** Why a file was not taken, as the key of a sentence. */
export class NotTaken extends Error {
  readonly why: Key;
  constructor(why: Key) {
    super(why);
    this.why = why;
  }
}

/** The bytes of the picture as they are kept. Rejects with [`NotTaken`]. */
export async function readPicture(file: Blob): Promise<number[]> {
  if (!KINDS.includes(file.type)) throw new NotTaken("own-picture-kind");
  if (file.size > LARGEST_FILE) throw new NotTaken("own-picture-large");
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new NotTaken("own-picture-broken");
  });
  const { width, height } = keptSize(bitmap.width, bitmap.height);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const paper = canvas.getContext("2d");
  if (!paper) throw new NotTaken("own-picture-broken");
  // What is clear in the picture would be black in a photograph.
  paper.fillStyle = "#ffffff";
  paper.fillRect(0, 0, width, height);
  paper.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const drawn = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, "image/jpeg", QUALITY),
  );
  if (!drawn) throw new NotTaken("own-picture-broken");
  return [...new Uint8Array(await drawn.arrayBuffer())];
}
