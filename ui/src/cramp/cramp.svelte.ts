/**
 * The cramp that goes on, and the one that has just been told. Each tap is kept by the back before
 * the screen says so; after a kill the open one comes back from there.
 */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { CrampNew } from "../generated/CrampNew.ts";
import type { CrampView } from "../generated/CrampView.ts";
import { onScreen } from "../plan/refusal.ts";
import { voice } from "../shell/announce.svelte.ts";
import { router } from "../shell/router.svelte.ts";
import { t, type Key } from "../shell/text.ts";

/** Milliseconds between two looks at the clock while a cramp goes on. */
const TICK = 100;
/** Milliseconds between two looks at the diary: the tray or the terminal may have begun one. */
const LOOK = 60_000;

export type CrampChange = Partial<CrampNew>;

class Cramp {
  /** The cramp that goes on. */
  open = $state.raw<CrampView | null>(null);
  /** The cramp whose details are shown. */
  told = $state.raw<CrampView | null>(null);
  /** What was taken back just now, to be said where the eye is. */
  takenBack = $state(false);
  /** The night is over for this window. */
  bye = $state(false);
  error = $state.raw<ApiError | null>(null);
  now = $state(Date.now());
  #known: Promise<void> | null = null;
  /** The window was opened for a cramp alone. */
  readonly #alone = location.hash.startsWith("#/cramp");

  /** Looks now, every minute and when the window comes back, and counts; returns how to stop. */
  watch(): () => void {
    const look = (): void => {
      if (!document.hidden) this.#known = this.#look();
    };
    look();
    const looks = setInterval(look, LOOK);
    const ticks = setInterval(() => {
      if (this.open) this.now = Date.now();
    }, TICK);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(looks);
      clearInterval(ticks);
      document.removeEventListener("visibilitychange", look);
    };
  }

  /** The first tap. A cramp that goes on already is shown, not begun again. */
  async begin(): Promise<void> {
    await this.#known;
    this.takenBack = false;
    this.bye = false;
    if (!this.open && (await this.#keep(back.crampNow(), "cramp-voice-begun"))) this.told = null;
    if (router.route.place !== "cramp") router.go({ place: "cramp" });
  }

  /** A cramp that is over, told at a time such as `last_night` or `02:40`. */
  tell = (at: string): Promise<boolean> => {
    this.takenBack = false;
    return this.#keep(back.crampLog({ ...nothing, at }), "cramp-voice-told");
  };

  /** The second tap. */
  end = (): Promise<boolean> =>
    this.#keep(back.crampEnd(this.open?.id ?? null), "cramp-voice-ended");

  /** Something about the cramp that was told; `clear` names what is unknown again. */
  change = (change: CrampChange, clear: string[] = []): Promise<boolean> =>
    this.told
      ? this.#keep(back.crampEdit(this.told.id, { ...nothing, ...change }, clear), "today-saved")
      : Promise.resolve(false);

  /** Takes the last tap back; the cramp goes when there was nothing before. */
  async undo(): Promise<void> {
    const id = this.open?.id ?? this.told?.id;
    if (!id) return;
    try {
      const { there, entry } = await back.entryUndo(id);
      const cramp = there && entry?.kind === "cramp" ? entry : null;
      this.#show(cramp);
      this.takenBack = cramp === null;
      this.error = null;
      voice.say(t("today-undone"));
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
    }
  }

  /** Back to sleep: the page stays dark, and a window that was opened for this alone closes. */
  goodNight(): void {
    this.told = null;
    this.takenBack = false;
    this.error = null;
    this.bye = true;
    // A window that stays open is no harm: everything is kept.
    if (this.#alone) void back.close().catch(() => undefined);
  }

  /** Forgets the cramp, because another diary has taken the place of the one it is in. */
  forget(): void {
    [this.open, this.told, this.error] = [null, null, null];
    this.takenBack = false;
  }

  async #look(): Promise<void> {
    try {
      const { open_cramp } = await back.today();
      this.open = open_cramp;
      this.now = Date.now();
    } catch {
      // The places say what is wrong with the diary. A tap here says it again.
    }
  }

  async #keep(asked: Promise<CrampView>, said: Key): Promise<boolean> {
    try {
      this.#show(await asked);
    } catch (error) {
      this.error = onScreen(back.asApiError(error));
      return false;
    }
    this.error = null;
    voice.say(t(said));
    return true;
  }

  #show(cramp: CrampView | null): void {
    this.now = Date.now();
    this.open = cramp?.open ? cramp : null;
    this.told = cramp && !cramp.open ? cramp : null;
  }
}

/** A request that says nothing yet. */
export const nothing: CrampNew = {
  at: null,
  side: null,
  place: null,
  strength: null,
  minutes: null,
  sleep_lost: null,
  asleep: null,
  helped: null,
  soreness: null,
  soreness_hours: null,
  note: null,
};

export const cramp = new Cramp();
