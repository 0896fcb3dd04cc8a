/**
 * Makes the drawings of `src/bodymap/views/` fit for a page with a strict content security policy.
 *
 * A drawing carries a <style> element and a few style attributes, which the policy refuses. This
 * step moves all of them into one bundled style sheet, keeps the drawing as markup, and lists what
 * each drawing shows, so that the screen needs no table of its own.
 *
 * Modules: `virtual:bodymap/views` (list of views), `virtual:bodymap/view/<id>` (markup) and
 * `virtual:bodymap/views.css`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { DrawnView } from "../src/bodymap/drawn_view.ts";

/** A drawing taken apart. */
export interface Drawing {
  view: DrawnView;
  markup: string;
  css: string;
}

const TAG = /<([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

function attributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map((m) => [m[1] ?? "", m[2] ?? ""]));
}

function write(name: string, attrs: Map<string, string>, end: string): string {
  const text = [...attrs].map(([key, value]) => ` ${key}="${value}"`).join("");
  return `<${name}${text}${end}>`;
}

/**
 * Rules such as `.lbE{fill:url(#lbpE);mask:url(#lbk)}` name ids of their own drawing. In an
 * external style sheet such an address may be read against the sheet, so they become attributes.
 */
function takeOwnRules(css: string): { css: string; own: Map<string, Map<string, string>> } {
  const own = new Map<string, Map<string, string>>();
  const rest = css.replace(/(^|})\.([\w-]+)\{([^{}]*url\(#[^{}]*)\}/g, (_, before, name, body) => {
    const pairs = String(body)
      .split(";")
      .filter(Boolean)
      .map((pair): [string, string] => {
        const [key = "", value = ""] = pair.split(/:(.*)/s);
        return [key.trim(), value.trim()];
      });
    own.set(String(name), new Map(pairs));
    return String(before);
  });
  return { css: rest, own };
}

/** Takes a drawing apart. `id` is its file name without `.svg`. */
export function takeApart(id: string, svg: string): Drawing {
  const sheets: string[] = [];
  let body = svg
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, "")
    .replace(/<style>([\s\S]*?)<\/style>/g, (_, css) => (sheets.push(String(css)), ""))
    .replace(/<(title|desc)>[\s\S]*?<\/\1>/g, "");
  const { css, own } = takeOwnRules(sheets.join("").replace(/}\s+/g, "}").trim());
  const rules: string[] = [css];
  const seen = new Map<string, string>();
  const view: DrawnView = {
    id,
    viewBox: [0, 0, 1, 1],
    regions: {},
    muscles: [],
    deep: [],
    points: [],
    referrals: [],
  };
  body = body.replace(TAG, (_, name, text, end) => {
    const attrs = attributes(String(text));
    const classes = (attrs.get("class") ?? "").split(" ").filter(Boolean);
    for (const [key, value] of classes.flatMap((c) => [...(own.get(c) ?? [])])) {
      attrs.set(key, value);
    }
    const style = attrs.get("style");
    if (style !== undefined) {
      const owner = name === "svg" ? `.surae-map[data-view="${id}"]` : ".surae-map ";
      const made = seen.get(owner + style) ?? `${id}-s${seen.size + 1}`;
      if (!seen.has(owner + style)) {
        rules.push(name === "svg" ? `${owner}{${style}}` : `${owner}.${made}{${style}}`);
        seen.set(owner + style, made);
      }
      attrs.delete("style");
      if (name !== "svg") classes.push(made);
    }
    const kept = classes.filter((c) => !own.has(c));
    if (kept.length > 0) attrs.set("class", kept.join(" "));
    else attrs.delete("class");
    if (name === "svg") {
      for (const key of ["role", "aria-label", "aria-labelledby"]) attrs.delete(key);
      const box = (attrs.get("viewBox") ?? "0 0 1 1").split(/\s+/).map(Number);
      view.viewBox = [box[0] ?? 0, box[1] ?? 0, box[2] ?? 1, box[3] ?? 1];
      attrs.set("focusable", "false");
    }
    note(view, attrs, classes);
    return write(String(name), attrs, String(end));
  });
  return { view, markup: body.trim(), css: rules.filter(Boolean).join("\n") };
}

function note(view: DrawnView, attrs: Map<string, string>, classes: string[]): void {
  const add = (list: string[], value: string | undefined): void => {
    if (value && !list.includes(value)) list.push(value);
  };
  const region = attrs.get("data-region");
  if (region && classes.includes("region")) {
    const sides = (view.regions[region] ??= []);
    add(sides, attrs.get("data-side"));
  }
  const muscle = attrs.get("data-muscle");
  const id = attrs.get("id") ?? "";
  if (id.startsWith("deep-") || classes.includes("ghost")) add(view.deep, muscle);
  else if (id.startsWith("muscle-")) add(view.muscles, muscle);
  if (classes.includes("trigger-point")) add(view.points, attrs.get("data-point"));
  if (classes.includes("referral")) add(view.referrals, muscle);
}

/** One style sheet out of many: a rule that all drawings share appears once. */
export function joinSheets(sheets: string[]): string {
  return [...new Set(sheets.flatMap((sheet) => sheet.split("\n")))].join("\n");
}

const PREFIX = "virtual:bodymap/";
/** Style sheets are only treated as such under a plain path. */
const SHEET = "/virtual/bodymap/views.css";

/** The Vite plugin. `folder` holds the drawings. */
export function bodymap(folder: string): Plugin {
  let drawings: Drawing[] | undefined;
  const all = (): Drawing[] =>
    (drawings ??= readdirSync(folder)
      .filter((file) => file.endsWith(".svg"))
      .sort()
      .map((file) => takeApart(file.slice(0, -4), readFileSync(join(folder, file), "utf8"))));
  return {
    name: "surae-bodymap",
    resolveId(id) {
      if (id === `${PREFIX}views.css`) return SHEET;
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === SHEET) return joinSheets(all().map((d) => d.css));
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const what = id.slice(PREFIX.length + 1);
      if (what === "views") {
        const views = JSON.stringify(all().map((d) => d.view));
        const loaders = all().map(
          (d) => `${JSON.stringify(d.view.id)}: () => import("${PREFIX}view/${d.view.id}")`,
        );
        return `export const drawn = ${views};\nexport const markup = {${loaders.join(",")}};`;
      }
      const drawing = all().find((d) => `view/${d.view.id}` === what);
      return drawing && `export default ${JSON.stringify(drawing.markup)};`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("change", (file) => {
        if (file.startsWith(folder)) drawings = undefined;
      });
    },
  };
}
