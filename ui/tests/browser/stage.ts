/**
 * The built screen in Chromium, under the policy of the window, with a recorded back.
 *
 * A refusal by the policy and an error in the page both fail the test that caused them.
 */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import {
  answerCommand,
  answerPlans,
  planCommands,
  recorded,
  type PlanScene,
} from "../fake_back.ts";
import { answerData } from "../fake_data.ts";
import { answerDiary, recordedDiary, type DiaryScene } from "../fake_diary.ts";
import { answerInsights, recordedInsights, type InsightScene } from "../fake_insights.ts";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));

/** The policy of the window; the bridge's own addresses are not needed here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src ipc: http://ipc.localhost",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://x").pathname);
    const file = join(DIST, path === "/" ? "index.html" : path);
    readFile(file).then(
      (body) => {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

export type Theme = "light" | "dark" | "night";

export interface Scene {
  hash?: string;
  theme?: Theme;
  width?: number;
  height?: number;
  textSize?: number;
  touch?: boolean;
  /** How it stands with the plans; there are none where it is not said. */
  plans?: PlanScene;
  /** Whether no health question was ever answered; else none is asked before a session. */
  fresh?: boolean;
  /** How it stands with the diary; it is empty where it is not said. */
  diary?: DiaryScene;
  /** What the diary shows; nothing where it is not said. */
  insights?: InsightScene;
}

export class Stage {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async open(): Promise<Stage> {
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
    return new Stage(browser, await serve());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((closed) => this.server.close(closed));
  }

  /** Opens the screen; `complaints` collects what the page and the policy object to. */
  async page(scene: Scene = {}): Promise<{ page: Page; complaints: string[] }> {
    const context = await this.browser.newContext({
      viewport: { width: scene.width ?? 1280, height: scene.height ?? 800 },
      hasTouch: scene.touch ?? false,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error") complaints.push(line.text());
    });
    const theme = scene.theme ?? "light";
    await page.addInitScript({
      content: `
        localStorage.setItem("surae.theme", ${JSON.stringify(theme)});
        localStorage.setItem("surae.text-size", "${scene.textSize ?? 100}");
        // As the window does.
        Object.freeze(Object.prototype);
        const first = ${scene.fresh ?? false};
        const recorded = ${JSON.stringify(recorded)};
        const state = { scene: "${scene.plans ?? "none"}" };
        const ofPlans = new Set(${JSON.stringify(planCommands)});
        const answer = ${answerCommand.toString()};
        const answerPlans = ${answerPlans.toString()};
        const recordedDiary = ${JSON.stringify(recordedDiary)};
        // A reload is a new start of the program: what was told is still there.
        const told = JSON.parse(sessionStorage.getItem("told") ?? "[]");
        const open = told.at(-1)?.open ? told.at(-1) : null;
        const diary = { scene: "${scene.diary ?? "empty"}", open, told };
        const answerDiary = ${answerDiary.toString()};
        const recordedInsights = ${JSON.stringify(recordedInsights[scene.insights ?? "none"])};
        const answerInsights = ${answerInsights.toString()};
        const whole = { gone: false, who: null, ask: null };
        const answerData = ${answerData.toString()};
        const ask = (command, args) => {
          if (command === "health_first" && !first) return [];
          if (command === "insights") return answerInsights(recordedInsights, args);
          const ofData = answerData(recorded.care.files, whole, command, args);
          if (whole.gone && command === "delete_everything")
            [state.scene, diary.scene, diary.told, diary.open] = ["none", "empty", [], null];
          if (ofData !== undefined) return ofData;
          const answered = answerDiary(recordedDiary, diary, command, args);
          sessionStorage.setItem("told", JSON.stringify(diary.told));
          if (answered !== undefined) return answered;
          const other =
            ofPlans.has(command) || args.request?.card?.includes("@")
              ? answerPlans(recorded, state, command, args)
              : answer(recorded, command, args);
          if (command !== "today") return other;
          const { watch, question } = recordedDiary.scenes[diary.scene];
          return { ...other, open_cramp: diary.open, watch, night: question };
        };
        window.__TAURI_INTERNALS__ = {
          invoke: async (command, args) => structuredClone(ask(command, args)),
        };`,
    });
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${scene.hash ?? ""}`);
    await page.waitForSelector("h1");
    return { page, complaints };
  }
}

/** Waits until nothing is loading and the drawings are in place. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".holder")].every((holder) => holder.querySelector("svg")),
  );
  // Two frames and a pause: answers arrive, effects run, the layout settles.
  await page.waitForTimeout(90);
}

/** Types into the box of Find and waits for the answer. */
export async function say(page: Page, text: string): Promise<void> {
  await page.fill("#said", text);
  await page.waitForTimeout(80);
}
