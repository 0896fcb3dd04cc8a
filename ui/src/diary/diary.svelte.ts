/**
 * The diary as it is shown: its entries, a month, the factors, the study, and what was done last so
 * that it can be taken back. Everything is kept by the back before the screen says so.
 */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { DayCount } from "../generated/DayCount.ts";
import type { DiaryLine } from "../generated/DiaryLine.ts";
import type { FactorView } from "../generated/FactorView.ts";
import type { StudyView } from "../generated/StudyView.ts";
import type { WatchView } from "../generated/WatchView.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t, type Key } from "../shell/text.ts";
import { onDiary } from "./refusal.ts";
import { monthBeside, monthOf } from "./groups.ts";

class Diary {
  lines = $state.raw<DiaryLine[] | null>(null);
  month = $state.raw<DayCount[] | null>(null);
  factors = $state.raw<FactorView[]>([]);
  study = $state.raw<StudyView | null>(null);
  watch = $state.raw<WatchView | null>(null);
  /** The local date of today, as the back has it. */
  today = $state("");
  /** The first day that is shown; the last month or so where nothing is said. */
  from = $state<string | null>(null);
  /** What was done last, with the entry that it was done to. */
  last = $state.raw<{ id: string; said: Key } | null>(null);
  error = $state.raw<ApiError | null>(null);
  #shown: string | null = null;

  async load(): Promise<void> {
    await this.#try(async () => {
      const [lines, factors, study, today] = await Promise.all([
        back.entries(this.from, null),
        back.factors(),
        back.study(),
        back.today(),
      ]);
      [this.lines, this.factors, this.study] = [lines, factors, study];
      [this.watch, this.today] = [today.watch, today.date];
    });
  }

  /** Shows the month before the first one that is shown. */
  async earlier(): Promise<void> {
    const first = this.from ?? this.lines?.at(-1)?.date ?? this.today;
    this.from = `${monthBeside(monthOf(first), -1)}-01`;
    await this.load();
  }

  /** Opens a month such as `2026-11`; this month where none is named. */
  async openMonth(month: string | null): Promise<void> {
    this.#shown = month;
    await this.#try(async () => void (this.month = await back.diaryMonth(month)));
  }

  /** Keeps an entry and remembers it, so that it can be taken back. */
  async keep<T extends { id: string }>(asked: Promise<T>, said: Key): Promise<T | null> {
    const kept = await this.#try(() => asked);
    if (!kept) return null;
    this.last = { id: kept.id, said };
    await this.#again();
    voice.say(t(said));
    return kept;
  }

  remove = (id: string): Promise<unknown> => this.keep(back.entryRemove(id), "entry-removed");

  async undo(): Promise<void> {
    const id = this.last?.id;
    if (!id || !(await this.#try(() => back.entryUndo(id)))) return;
    this.last = null;
    await this.#again();
    voice.say(t("today-undone"));
  }

  /** Forgets all of it, because another diary has taken its place. */
  forget(): void {
    [this.lines, this.month, this.study, this.watch, this.last] = [null, null, null, null, null];
    [this.from, this.error, this.factors, this.#shown] = [null, null, [], null];
  }

  /** Chooses a factor, or is not asked about it any more. */
  async factor(word: string, chosen: boolean): Promise<boolean> {
    const asked = chosen ? back.factorChoose(word) : back.factorDrop(word);
    const factors = await this.#try(() => asked);
    if (factors) this.factors = factors;
    return factors !== null;
  }

  async begin(): Promise<void> {
    const study = await this.#try(() => back.studyStart(null));
    if (study) this.study = study;
  }
  async stop(): Promise<void> {
    if ((await this.#try(() => back.studyStop().then(() => true))) === true) this.study = null;
  }

  async #again(): Promise<void> {
    await this.load();
    if (this.month) await this.openMonth(this.#shown);
  }

  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      const done = await work();
      this.error = null;
      return done;
    } catch (error) {
      this.error = onDiary(back.asApiError(error));
      return null;
    }
  }
}

export const diary = new Diary();
