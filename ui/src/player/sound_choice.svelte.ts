/** Tones and spoken words, on or off: a choice that holds for the next session too. */

type What = "tones" | "words";

const KEYS: Record<What, string> = { tones: "surae.tones", words: "surae.words" };

function read(what: What, otherwise: boolean): boolean {
  try {
    const found = localStorage.getItem(KEYS[what]);
    return found === null ? otherwise : found === "on";
  } catch {
    return otherwise;
  }
}

class SoundChoice {
  tones = $state(read("tones", true));
  words = $state(read("words", false));

  toggle(what: What): void {
    this[what] = !this[what];
    try {
      localStorage.setItem(KEYS[what], this[what] ? "on" : "off");
    } catch {
      // Without storage the choice holds until the window closes.
    }
  }
}

export const soundChoice = new SoundChoice();
