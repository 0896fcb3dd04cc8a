/** One polite voice for screen readers: the last thing that changed, said once it has settled. */
const SETTLE = 700;

class Voice {
  text = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.text = text), SETTLE);
  }
}

export const voice = new Voice();
