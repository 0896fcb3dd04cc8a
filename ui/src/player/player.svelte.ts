/**
 * One open session: the playhead on the real clock, and what goes with it (tones, spoken words, the
 * voice for screen readers, the kept place, the lit screen).
 *
 * Frames and timers only look at the clock; they never count.
 */
import type { Session } from "../generated/Session.ts";
import type { SessionCue } from "../generated/SessionCue.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t } from "../shell/text.ts";
import { isSame, kept, type Played } from "./place.ts";
import * as playhead from "./playhead.ts";
import { isFast, legOf } from "./reading.ts";
import { soundChoice } from "./sound_choice.svelte.ts";
import { speaker } from "./speaker.ts";
import { speech } from "./speech.svelte.ts";
import { tones, type Tone } from "./tones.ts";
import { wakeLock } from "./wake_lock.ts";

/** Milliseconds between two looks: about thirty a second. */
const FRAME = 30;
/** Milliseconds between two looks for tones that have come within reach. */
const TONES = 15_000;
const NIGHT_LOUD = 0.5;

export class Player {
  readonly session: Session;
  readonly request: Played;
  /** It stands where it was left in an earlier visit. */
  readonly returned: boolean;
  #head = $state.raw(playhead.atStart);
  #now = $state.raw(performance.now());
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = -1;
  readonly #tones: readonly Tone[];
  readonly #fast: boolean;

  readonly elapsed = $derived.by(() => playhead.position(this.#head, this.session.cues, this.#now));
  readonly spent = $derived.by(() => playhead.spent(this.#head, this.session.cues, this.#now));
  readonly index = $derived.by(() => playhead.cueAt(this.session.cues, this.elapsed));
  readonly over = $derived.by(() => playhead.isOver(this.#head, this.session.cues, this.#now));
  readonly running = $derived.by(() => this.#head.runningSince !== null && !this.over);
  readonly leg = $derived.by(() => legOf(this.session.cues, this.index));

  constructor(session: Session, request: Played) {
    this.session = session;
    this.request = { ...request, card: session.card };
    this.#tones = tones(session.cues);
    this.#fast = isFast(session);
    const place = kept.read();
    this.returned =
      place !== null && isSame(place, this.request) && place.elapsed < session.seconds;
    if (place && this.returned) this.#head = playhead.standing(place.elapsed, place.spent);
  }

  get cue(): SessionCue {
    const cue = this.session.cues[this.index];
    if (!cue) throw new Error("a session without cues is not played");
    return cue;
  }

  get next(): SessionCue | undefined {
    return this.session.cues[this.index + 1];
  }

  /** Ended before its time; going on undoes it. */
  get early(): boolean {
    return this.#head.ended;
  }

  /** Begins, or stands at the kept place; returns how to leave. */
  open(): () => void {
    const waking = (): void => speaker.wake();
    const leaving = (): void => {
      this.#look();
      this.#keep();
    };
    const hidden = (): void => {
      leaving();
      if (this.running) void wakeLock.want(true);
    };
    const gestures = ["keydown", "pointerdown"];
    for (const gesture of gestures) addEventListener(gesture, waking, true);
    addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", hidden);
    speaker.onwake = () => this.#sound();
    const reach = setInterval(() => this.#reach(), TONES);
    speaker.wake();
    if (this.returned) voice.say(t("player-paused"));
    else this.goOn();
    return () => {
      this.#change(playhead.pause(this.#head, this.session.cues, this.#tick()), false);
      for (const gesture of gestures) removeEventListener(gesture, waking, true);
      removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", hidden);
      speaker.onwake = null;
      clearInterval(reach);
    };
  }

  toggle(): void {
    if (this.running) this.pause();
    else if (!this.over) this.goOn();
  }

  pause(): void {
    this.#change(playhead.pause(this.#head, this.session.cues, this.#tick()));
    speech.hush();
    voice.say(t("player-paused"));
  }

  goOn(): void {
    this.#said = -1;
    this.#change(playhead.resume(this.#head, this.#tick()));
  }

  skip(): void {
    if (!this.over) this.#change(playhead.skip(this.#head, this.session.cues, this.#tick()));
  }

  back(): void {
    if (this.over) return;
    this.#said = -1;
    this.#change(playhead.back(this.#head, this.session.cues, this.#tick()));
  }

  finish(): void {
    this.#change(playhead.finish(this.#head, this.session.cues, this.#tick()));
  }

  again(): void {
    this.#head = playhead.atStart;
    this.goOn();
  }

  /** Turns the tones on or off. */
  sound(): void {
    soundChoice.toggle("tones");
    this.#sound();
  }

  /** Turns the spoken words on or off. */
  speak(): void {
    soundChoice.toggle("words");
    if (soundChoice.words) speech.say(this.cue.say);
    else speech.hush();
  }

  #tick(): number {
    this.#now = performance.now();
    return this.#now;
  }

  #change(head: playhead.Playhead, tell = true): void {
    this.#head = head;
    this.#sound();
    void wakeLock.want(this.running);
    if (tell) this.#speak();
    else speech.hush();
    this.#keep();
    this.#look();
  }

  /** Looks at the clock now, and has itself called for the next frame and the next cue. */
  #look(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#see();
    const wait = playhead.untilNext(this.#head, this.session.cues, this.#now);
    if (wait === null) return;
    this.#frame = requestAnimationFrame(() => this.#watch());
    this.#timer = setTimeout(() => this.#look(), wait + 1);
  }

  #watch(): void {
    this.#frame = requestAnimationFrame(() => this.#watch());
    if (performance.now() - this.#now >= FRAME) this.#see();
  }

  #see(): void {
    const [before, over] = [this.index, this.over];
    this.#tick();
    if (this.index !== before || this.over !== over) {
      this.#speak();
      this.#keep();
      this.#reach();
    }
    if (!this.over) return;
    cancelAnimationFrame(this.#frame);
    void wakeLock.want(false);
  }

  /** The words of a new cue. Words that would be over before they are said are said once a set. */
  #speak(): void {
    if (this.over || this.index === this.#said) return;
    this.#said = this.index;
    if (this.#fast && this.cue.rep > 1) return;
    voice.say(this.cue.say);
    if (soundChoice.words && this.running) speech.say(this.cue.say);
  }

  #keep(): void {
    if (this.over) kept.forget();
    else kept.write({ ...this.request, elapsed: this.elapsed, spent: this.spent });
  }

  #loud(): number {
    return document.documentElement.dataset["theme"] === "night" ? NIGHT_LOUD : 1;
  }

  #sound(): void {
    if (!this.running || !soundChoice.tones) return speaker.silence();
    speaker.start(this.#tones, this.#place(), this.#loud());
  }

  #reach(): void {
    if (!this.running || !soundChoice.tones) return;
    speaker.more(this.#tones, this.#place(), this.#loud());
  }

  /** Exact even while the window is hidden and nobody looks. */
  #place(): number {
    return playhead.position(this.#head, this.session.cues, performance.now());
  }
}
