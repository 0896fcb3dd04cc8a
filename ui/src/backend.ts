/**
 * The only way to the back, and the only file that knows Tauri.
 *
 * A refusal arrives as an `ApiError`: a code, a sentence and the next step. Anything else that
 * goes wrong on the way is turned into one, so that callers have a single shape to show.
 */
import { invoke } from "@tauri-apps/api/core";
import type { ActivityView } from "./generated/ActivityView.ts";
import type { ApiError } from "./generated/ApiError.ts";
import type { BackupLine } from "./generated/BackupLine.ts";
import type { BackupMade } from "./generated/BackupMade.ts";
import type { CalendarDay } from "./generated/CalendarDay.ts";
import type { CardLine } from "./generated/CardLine.ts";
import type { Checked } from "./generated/Checked.ts";
import type { ClinicianPreview } from "./generated/ClinicianPreview.ts";
import type { ClinicianRequest } from "./generated/ClinicianRequest.ts";
import type { CrampNew } from "./generated/CrampNew.ts";
import type { CrampView } from "./generated/CrampView.ts";
import type { DayCount } from "./generated/DayCount.ts";
import type { DiaryLine } from "./generated/DiaryLine.ts";
import type { DiaryPlace } from "./generated/DiaryPlace.ts";
import type { DueView } from "./generated/DueView.ts";
import type { EntryState } from "./generated/EntryState.ts";
import type { ExportFormat } from "./generated/ExportFormat.ts";
import type { ExportMade } from "./generated/ExportMade.ts";
import type { FactorView } from "./generated/FactorView.ts";
import type { FindAnswer } from "./generated/FindAnswer.ts";
import type { FindRequest } from "./generated/FindRequest.ts";
import type { HealthQuestion } from "./generated/HealthQuestion.ts";
import type { Hit } from "./generated/Hit.ts";
import type { ImportView } from "./generated/ImportView.ts";
import type { InsightsView } from "./generated/InsightsView.ts";
import type { Listed } from "./generated/Listed.ts";
import type { MeasurementNew } from "./generated/MeasurementNew.ts";
import type { MeasurementView } from "./generated/MeasurementView.ts";
import type { MedicineNew } from "./generated/MedicineNew.ts";
import type { MedicineView } from "./generated/MedicineView.ts";
import type { NightAnswer } from "./generated/NightAnswer.ts";
import type { NightPage } from "./generated/NightPage.ts";
import type { NightView } from "./generated/NightView.ts";
import type { NoteNew } from "./generated/NoteNew.ts";
import type { NoteView } from "./generated/NoteView.ts";
import type { OwnCardNew } from "./generated/OwnCardNew.ts";
import type { OwnCardView } from "./generated/OwnCardView.ts";
import type { PainNew } from "./generated/PainNew.ts";
import type { PainView } from "./generated/PainView.ts";
import type { PlanChange } from "./generated/PlanChange.ts";
import type { PlanNew } from "./generated/PlanNew.ts";
import type { PlanStart } from "./generated/PlanStart.ts";
import type { PlanView } from "./generated/PlanView.ts";
import type { PlayRequest } from "./generated/PlayRequest.ts";
import type { ReminderSettings } from "./generated/ReminderSettings.ts";
import type { Reply } from "./generated/Reply.ts";
import type { RestoredView } from "./generated/RestoredView.ts";
import type { RestorePreview } from "./generated/RestorePreview.ts";
import type { RowCount } from "./generated/RowCount.ts";
import type { ScreeningView } from "./generated/ScreeningView.ts";
import type { ScreenRequest } from "./generated/ScreenRequest.ts";
import type { Session } from "./generated/Session.ts";
import type { SignNew } from "./generated/SignNew.ts";
import type { SignView } from "./generated/SignView.ts";
import type { StudyView } from "./generated/StudyView.ts";
import type { Thing } from "./generated/Thing.ts";
import type { TodayView } from "./generated/TodayView.ts";
import { t } from "./shell/text.ts";

/** What `list` can list. */
export type ListKind =
  | "muscles"
  | "regions"
  | "exercises"
  | "techniques"
  | "programs"
  | "measures"
  | "look_alikes"
  | "rules"
  | "sources"
  | "locks"
  | "questions";

export const find = (request: FindRequest): Promise<FindAnswer> => call("find", { request });
export const list = (kind: ListKind): Promise<Listed[]> => call("list", { kind });
export const show = (id: string): Promise<Thing> => call("show", { id });
export const cards = (): Promise<CardLine[]> => call("cards", {});
export const play = (request: PlayRequest): Promise<Session> => call("play", { request });
export const health = (): Promise<HealthQuestion[]> => call("health", {});
export const healthFirst = (cards: string[]): Promise<HealthQuestion[]> =>
  call("health_first", { cards });
export const reminderSettings = (): Promise<ReminderSettings> => call("reminder_settings", {});
export const setReminderSettings = (wanted: ReminderSettings): Promise<ReminderSettings> =>
  call("set_reminder_settings", { wanted });
export const answerHealth = (lock: string, reply: Reply): Promise<HealthQuestion[]> =>
  call("answer_health", { lock, reply });
export const search = (text: string): Promise<Hit[]> => call("search", { text });

export const today = (): Promise<TodayView> => call("today", {});
export const calendar = (plan: string | null): Promise<CalendarDay[]> => call("calendar", { plan });
export const done = (occurrence: string): Promise<DueView> => call("done", { occurrence });
export const pain = (occurrence: string, strength: number): Promise<DueView> =>
  call("pain", { occurrence, strength });
export const skip = (occurrence: string): Promise<DueView> => call("skip", { occurrence });
export const snooze = (occurrence: string): Promise<DueView> => call("snooze", { occurrence });
export const undo = (occurrence: string): Promise<DueView> => call("undo", { occurrence });
export const morning = (occurrence: string, usual: boolean): Promise<DueView> =>
  call("morning", { occurrence, usual });

export const plans = (): Promise<PlanView[]> => call("plans", {});
export const planShow = (id: string): Promise<PlanView> => call("plan_show", { id });
export const planStart = (request: PlanStart): Promise<PlanView> => call("plan_start", { request });
export const planNew = (request: PlanNew): Promise<PlanView> => call("plan_new", { request });
export const planPause = (id: string, until: string | null): Promise<PlanView> =>
  call("plan_pause", { id, until });
export const planResume = (id: string): Promise<PlanView> => call("plan_resume", { id });
export const planStop = (id: string): Promise<PlanView> => call("plan_stop", { id });
export const planNext = (id: string): Promise<PlanView> => call("plan_next", { id });
export const planBack = (id: string): Promise<PlanView> => call("plan_back", { id });
export const planRefuse = (id: string): Promise<PlanView> => call("plan_refuse", { id });
export const slotSet = (slot: string, time: string): Promise<PlanView> =>
  call("slot_set", { slot, time });
export const slotMove = (slot: string, date: string, time: string | null): Promise<PlanView> =>
  call("slot_move", { slot, date, time });
export const planChange = (id: string, change: PlanChange): Promise<PlanView> =>
  call("plan_change", { id, change });

export const ownCards = (): Promise<OwnCardView[]> => call("own_cards", {});
export const ownCard = (id: string): Promise<OwnCardView> => call("own_card", { id });
export const ownCardNew = (request: OwnCardNew): Promise<OwnCardView> =>
  call("own_card_new", { request });
export const ownCardEdit = (id: string, request: OwnCardNew): Promise<OwnCardView> =>
  call("own_card_edit", { id, request });
export const ownCardDelete = (id: string, deleted: boolean): Promise<null> =>
  call("own_card_delete", { id, deleted });

export const diaryPlace = (): Promise<DiaryPlace> => call("diary_place", {});
export const backup = (to: string | null): Promise<BackupMade> => call("backup", { to });
export const backups = (): Promise<BackupLine[]> => call("backups", {});
export const restorePreview = (file: string): Promise<RestorePreview> =>
  call("restore_preview", { file });
export const restore = (file: string | null): Promise<RestoredView> => call("restore", { file });
export const check = (): Promise<Checked[]> => call("check", {});
export const checkReminders = (notify: boolean): Promise<Checked[]> =>
  call("check_reminders", { notify });

export const screen = (request: ScreenRequest): Promise<ScreeningView> =>
  call("screen", { request });
export const screening = (): Promise<ScreeningView | null> => call("screening", {});
export const clearScreening = (on: string): Promise<ScreeningView> =>
  call("clear_screening", { on });
export const undoScreening = (): Promise<ScreeningView> => call("undo_screening", {});

export const crampNow = (): Promise<CrampView> => call("cramp_now", {});
export const crampLog = (request: CrampNew): Promise<CrampView> => call("cramp_log", { request });
export const crampEnd = (id: string | null): Promise<CrampView> => call("cramp_end", { id });
export const crampEdit = (id: string, change: CrampNew, clear: string[]): Promise<CrampView> =>
  call("cramp_edit", { id, change, clear });
export const entries = (from: string | null, to: string | null): Promise<DiaryLine[]> =>
  call("entries", { from, to });
export const entryRemove = (id: string): Promise<EntryState> => call("entry_remove", { id });
export const entryUndo = (id: string): Promise<EntryState> => call("entry_undo", { id });
export const painLog = (request: PainNew): Promise<PainView> => call("pain_log", { request });
export const painEdit = (id: string, change: PainNew): Promise<PainView> =>
  call("pain_edit", { id, change });
export const night = (night: string | null): Promise<NightPage> => call("night", { night });
export const nightAnswer = (request: NightAnswer): Promise<NightView> =>
  call("night_answer", { request });
export const noteAdd = (request: NoteNew): Promise<NoteView> => call("note_add", { request });
export const noteEdit = (id: string, change: NoteNew): Promise<NoteView> =>
  call("note_edit", { id, change });
export const measure = (request: MeasurementNew): Promise<MeasurementView> =>
  call("measure", { request });
export const measureEdit = (id: string, change: MeasurementNew): Promise<MeasurementView> =>
  call("measure_edit", { id, change });
export const signAdd = (request: SignNew): Promise<SignView> => call("sign_add", { request });
export const signEdit = (id: string, change: SignNew): Promise<SignView> =>
  call("sign_edit", { id, change });
export const medicines = (): Promise<MedicineView[]> => call("medicines", {});
export const medicineAdd = (request: MedicineNew): Promise<MedicineView> =>
  call("medicine_add", { request });
export const medicineEdit = (id: string, change: MedicineNew): Promise<MedicineView> =>
  call("medicine_edit", { id, change });
export const activities = (): Promise<ActivityView[]> => call("activities", {});
export const activityAdd = (name: string): Promise<ActivityView> => call("activity_add", { name });
export const activityRemove = (id: string, removed: boolean): Promise<null> =>
  call("activity_remove", { id, removed });
export const factors = (): Promise<FactorView[]> => call("factors", {});
export const factorChoose = (text: string): Promise<FactorView[]> =>
  call("factor_choose", { text });
export const factorDrop = (word: string): Promise<FactorView[]> => call("factor_drop", { word });
export const diaryMonth = (month: string | null): Promise<DayCount[]> =>
  call("diary_month", { month });
export const study = (): Promise<StudyView | null> => call("study", {});
export const studyStart = (from: string | null): Promise<StudyView> =>
  call("study_start", { from });
export const studyStop = (): Promise<null> => call("study_stop", {});
export const insights = (from: string | null, to: string | null): Promise<InsightsView> =>
  call("insights", { from, to });
export const exportTo = (
  format: ExportFormat,
  out: string,
  days: { from: string | null; to: string | null },
): Promise<ExportMade> => call("export", { format, out, ...days });
export const importFrom = (file: string, dryRun: boolean): Promise<ImportView> =>
  call("import", { file, dryRun });
export const clinicianWords = (who: string | null, ask: string | null): Promise<null> =>
  call("clinician_words", { who, ask });
export const clinicianPreview = (request: Partial<ClinicianRequest>): Promise<ClinicianPreview> =>
  call("clinician_preview", { request });
export const diaryCounts = (): Promise<RowCount[]> => call("diary_counts", {});
/** With a folder, a last backup is made there first. */
export const deleteEverything = (backup: string | null): Promise<BackupMade | null> =>
  call("delete_everything", { backup });
/** The system's own dialogs; null when the person turns away. */
export const chooseFile = (): Promise<string | null> => call("choose_file", {});
export const choosePlace = (folder: string, name: string): Promise<string | null> =>
  call("choose_place", { folder, name });
export const chooseFolder = (): Promise<string | null> => call("choose_folder", {});

/** Closes the window. Where it cannot be closed, it stays. */
export const close = (): Promise<null> => call("close", {});

async function call<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw asApiError(error);
  }
}

/** Whatever was thrown, as something a person can read. */
export function asApiError(error: unknown): ApiError {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
    const { code, message } = error;
    const next = "next" in error ? String(error.next) : "";
    return { code: String(code), message: String(message), next };
  }
  return {
    code: "unreachable",
    message: t("error-unreachable"),
    next: t("error-unreachable-next"),
  };
}
