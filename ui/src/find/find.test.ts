import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerCommand, recorded } from "../../tests/fake_back.ts";
import { Finding, PAUSE } from "./find.svelte.ts";

type Invoke = (command: string, args: Record<string, unknown>) => Promise<unknown>;
let asked: unknown[];
let invoke: Invoke;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  invoke = async (command, args) => answerCommand(recorded, command, args);
  vi.stubGlobal("__TAURI_INTERNALS__", {
    invoke: (command: string, args: Record<string, unknown>) => {
      asked.push(args["request"]);
      return invoke(command, args);
    },
  });
});
afterEach(() => vi.useRealTimers());

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(PAUSE + 1);

test("fast typing asks once, with the last words", async () => {
  const finding = new Finding();
  finding.type("ca");
  finding.type("calf");
  await settle();
  expect(asked).toEqual([{ text: "calf", regions: [], answers: {}, age: null }]);
  expect(finding.answer?.urgency).toBe("self_care");
});

test("an answer that was overtaken is dropped", async () => {
  const finding = new Finding();
  const late: ((value: unknown) => void)[] = [];
  invoke = () => new Promise((resolve) => late.push(resolve));
  finding.type("calf");
  await settle();
  finding.type("short of breath");
  await settle();
  late[1]?.(structuredClone(recorded.answers.emergency));
  late[0]?.(structuredClone(recorded.answers.selfCare));
  await settle();
  expect(finding.answer?.urgency).toBe("emergency");
});

test("an error leaves what was typed and takes the old answer away", async () => {
  const finding = new Finding();
  finding.type("calf");
  await settle();
  finding.type("calf fail");
  await settle();
  expect(finding.text).toBe("calf fail");
  expect(finding.answer).toBeNull();
  expect(finding.error).toEqual({
    code: "text_too_long",
    message: "The text is too long.",
    next: "Shorten it.",
  });
});

test("something other than a refusal becomes a sentence with a next step", async () => {
  const finding = new Finding();
  invoke = () => Promise.reject(new Error("pipe broken"));
  await finding.ask();
  expect(finding.error?.code).toBe("unreachable");
  expect(finding.error?.next).not.toBe("");
});

test("clearing can be undone with everything that was said", async () => {
  const finding = new Finding();
  finding.type("calf");
  finding.choose([{ id: "mid_calf", side: "left" }]);
  await settle();
  finding.reply("G2", "no");
  await settle();
  finding.clear();
  await settle();
  expect(finding.empty).toBe(true);
  finding.restore();
  await settle();
  expect(finding.text).toBe("calf");
  expect(finding.regions).toHaveLength(1);
  expect(finding.asked.find(({ question }) => question.id === "G2")?.reply).toBe("no");
  expect(finding.undo).toBeNull();
});

test("no to all that are left keeps what was answered, and can be undone", async () => {
  const finding = new Finding();
  finding.type("calf");
  await settle();
  finding.reply("G4", "unsure");
  await settle();
  finding.none(["G1", "G4"]);
  await settle();
  expect(finding.answers).toEqual({ G4: "unsure", G1: "no" });
  finding.restore();
  await settle();
  expect(finding.answers).toEqual({ G4: "unsure" });
});

test("answering yes to the first question raises the alarm", async () => {
  const finding = new Finding();
  finding.type("calf");
  finding.reply("G1", "yes");
  await settle();
  expect(finding.answer?.urgency).toBe("emergency");
  expect(finding.answer?.muscles).toEqual([]);
});
