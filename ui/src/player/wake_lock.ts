/** Keeps the screen on while a session runs, where the system lets us. */

class WakeLock {
  #wanted = false;
  #lock: WakeLockSentinel | null = null;

  /** Asks for it, or gives it back. A hidden window loses it; ask again when it is seen. */
  async want(on: boolean): Promise<void> {
    this.#wanted = on;
    if (!on) {
      const held = this.#lock;
      this.#lock = null;
      await held?.release().catch(() => undefined);
      return;
    }
    if (!("wakeLock" in navigator) || document.hidden || this.#lock?.released === false) return;
    const lock = await navigator.wakeLock.request("screen").catch(() => null);
    if (this.#wanted) this.#lock = lock;
    else await lock?.release().catch(() => undefined);
  }
}

export const wakeLock = new WakeLock();
