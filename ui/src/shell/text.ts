/**
 * The sentences of the screen, from `text/en/ui.ftl`.
 *
 * Nothing else holds a sentence; what the back says (headlines, rules, claims) arrives ready.
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import english from "../../../text/en/ui.ftl?raw";
import type { Messages } from "./keys.ts";

/** A key that needs no arguments. */
export type Key = {
  [K in keyof Messages]: Messages[K] extends undefined ? K : never;
}[keyof Messages];

type Rest<K extends keyof Messages> = Messages[K] extends undefined ? [] : [Messages[K]];

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(english));

/** The sentence for a key. An unknown key comes back as itself, so that nothing goes blank. */
export function t<K extends keyof Messages>(key: K, ...[args]: Rest<K>): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : key;
}

/** With a capital first letter: names arrive in the form they take inside a sentence. */
export function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("en") + rest.join("");
}
