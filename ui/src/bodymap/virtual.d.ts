// The modules that build/bodymap.ts makes out of the drawings.
declare module "virtual:bodymap/views" {
  import type { DrawnView } from "../../build/bodymap.ts";
  export const drawn: DrawnView[];
  export const markup: Record<string, () => Promise<{ default: string }>>;
}
declare module "virtual:bodymap/views.css";
