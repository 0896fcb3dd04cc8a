/** The words of the cues, spoken by the system, where it has a voice. */

class Speech {
  /** Whether the system can speak at all. */
  able = $state(false);

  /** Listens for voices, which may come late; returns how to stop. */
  watch(): () => void {
    if (!("speechSynthesis" in globalThis)) return () => undefined;
    const look = (): void => {
      this.able = speechSynthesis.getVoices().length > 0;
    };
    look();
    speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => {
      speechSynthesis.removeEventListener?.("voiceschanged", look);
      this.hush();
    };
  }

  say(words: string): void {
    if (!this.able) return;
    this.hush();
    const said = new SpeechSynthesisUtterance(words);
    said.lang = "en";
    speechSynthesis.speak(said);
  }

  hush(): void {
    if (this.able) speechSynthesis.cancel();
  }
}

export const speech = new Speech();
