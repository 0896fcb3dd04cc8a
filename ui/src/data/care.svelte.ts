/** The care of the diary: where it is, its backups, bringing one back, and the check of everything. */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { BackupLine } from "../generated/BackupLine.ts";
import type { BackupMade } from "../generated/BackupMade.ts";
import type { Checked } from "../generated/Checked.ts";
import type { DiaryPlace } from "../generated/DiaryPlace.ts";
import type { RestoredView } from "../generated/RestoredView.ts";
import type { RestorePreview } from "../generated/RestorePreview.ts";
import type { RowCount } from "../generated/RowCount.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t, type Key } from "../shell/text.ts";
import { forgetDiary } from "./forget.ts";
import { onFiles } from "./refusal.ts";
import { databaseIn } from "./words.ts";

export interface Looked {
  file: string;
  preview: RestorePreview;
}

type Part = "page" | "backup" | "restore" | "check";

export class Care {
  place = $state.raw<DiaryPlace | null>(null);
  backups = $state.raw<BackupLine[]>([]);
  /** How much is in the diary; null while it cannot be read. */
  counts = $state.raw<RowCount[] | null>(null);
  lines = $state.raw<Checked[] | null>(null);
  /** The backup that is looked into. */
  looked = $state.raw<Looked | null>(null);
  made = $state.raw<BackupMade | null>(null);
  restored = $state.raw<RestoredView | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** Beside what the error stands. */
  failed = $state<Part>("page");
  busy = $state(false);

  load = (): Promise<boolean> => this.#try("page", () => this.#look());

  /** Looks into the newest backup that is sound, so that it can be offered. */
  async offer(): Promise<void> {
    await this.load();
    for (const { path } of this.backups) {
      const preview = await back.restorePreview(path).catch(() => null);
      if (!preview || preview.altered > 0) continue;
      this.looked = { file: path, preview };
      return;
    }
  }

  backUp = (to: string | null): Promise<boolean> =>
    this.#try(
      "backup",
      async () => {
        this.made = await back.backup(to);
        await this.#look();
      },
      "data-backed-up",
    );

  see = (file: string): Promise<boolean> =>
    this.#try("restore", async () => {
      this.restored = null;
      this.looked = { file, preview: await back.restorePreview(file) };
    });

  /** Brings a backup back, or begins with an empty diary. */
  bringBack = (file: string | null): Promise<boolean> =>
    this.#try(
      "restore",
      async () => {
        this.restored = await back.restore(file);
        this.looked = null;
        this.lines = null;
        forgetDiary();
        await this.#look();
      },
      "data-restored",
    );

  /** Puts back what was set aside last. */
  async undo(): Promise<void> {
    const aside = this.restored?.set_aside;
    if (aside && (await this.bringBack(databaseIn(aside)))) this.restored = null;
  }

  check = (): Promise<boolean> =>
    this.#try(
      "check",
      async () => {
        this.lines = await back.check();
      },
      "data-checked",
    );

  async #look(): Promise<void> {
    [this.place, this.backups] = await Promise.all([back.diaryPlace(), back.backups()]);
    // A damaged diary has a place and backups all the same; what is wrong with it is said elsewhere.
    this.counts = await back.diaryCounts().catch(() => null);
  }

  async #try(part: Part, work: () => Promise<void>, said?: Key): Promise<boolean> {
    this.busy = true;
    try {
      await work();
      this.error = null;
      if (said) voice.say(t(said));
      return true;
    } catch (error) {
      this.error = onFiles(back.asApiError(error));
      this.failed = part;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
