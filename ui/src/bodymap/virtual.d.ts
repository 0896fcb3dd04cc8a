// The modules that build/bodymap.ts makes out of the drawings.
declare module "virtual:bodymap/views" {
  export const drawn: import("./drawn_view.ts").DrawnView[];
  export const markup: Record<string, () => Promise<{ default: string }>>;
}
declare module "virtual:bodymap/views.css";
