/**
 * Makes the tones, with the oscillators of Web Audio; there are no sound files.
 *
 * Tones are set ahead on the clock of the sound, so that they come on time while the window is
 * minimised and its timers are slow. Web views start no sound before a key or a tap: `wake` belongs
 * into such an event.
 */
import { between, NOTES, type Note, type Tone } from "./tones.ts";

/** Seconds that are set ahead: longer than the slowest timer of a hidden window. */
const AHEAD = 90;
/** Seconds that a tone may be late: setting it takes a moment after the cue has begun. */
const LATE = 0.1;

class Speaker {
  #context: AudioContext | null = null;
  /** Notes that were set, with the moment they begin. */
  #notes = new Map<OscillatorNode, number>();
  #until = 0;
  /** Called when sound has become possible after all. */
  onwake: (() => void) | null = null;

  /** Opens the sound; does nothing where there is none. */
  wake(): void {
    try {
      this.#context ??= this.#open();
      if (this.#context?.state === "suspended") void this.#context.resume().catch(() => undefined);
    } catch {
      this.#context = null;
    }
  }

  #open(): AudioContext | null {
    if (!("AudioContext" in globalThis)) return null;
    const context = new AudioContext({ latencyHint: "playback" });
    context.onstatechange = () => {
      if (context.state === "running") this.onwake?.();
    };
    return context;
  }

  /** Sets the tones from this place of the session on; what was set before is dropped. */
  start(tones: readonly Tone[], elapsed: number, loud: number): void {
    this.silence();
    this.#until = elapsed - LATE;
    this.more(tones, elapsed, loud);
  }

  /** Sets the tones that have come within reach since. */
  more(tones: readonly Tone[], elapsed: number, loud: number): void {
    const context = this.#context;
    if (context?.state !== "running") return;
    const until = elapsed + AHEAD;
    const zero = context.currentTime - elapsed;
    for (const tone of between(tones, this.#until, until)) {
      for (const note of NOTES[tone.name]) this.#set(context, note, zero + tone.at, loud);
    }
    this.#until = Math.max(this.#until, until);
  }

  /** Drops what was set; a note that sounds already fades by itself, for to cut it would click. */
  silence(): void {
    const now = this.#context?.currentTime ?? 0;
    for (const [oscillator, start] of this.#notes) if (start > now) oscillator.stop();
    this.#notes.clear();
  }

  #set(context: AudioContext, note: Note, at: number, loud: number): void {
    const start = Math.max(at + note.after, context.currentTime);
    const oscillator = new OscillatorNode(context, { frequency: note.hertz });
    const gain = new GainNode(context, { gain: 0 });
    // A short rise and a long fall: without them a sine clicks.
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(note.loud * loud, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.0005, start + note.lasts);
    oscillator.connect(gain).connect(context.destination);
    oscillator.onended = () => {
      this.#notes.delete(oscillator);
      gain.disconnect();
    };
    oscillator.start(start);
    oscillator.stop(start + note.lasts + 0.02);
    this.#notes.set(oscillator, start);
  }
}

export const speaker = new Speaker();
