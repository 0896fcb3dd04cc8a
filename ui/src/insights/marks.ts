/** The marks that legends name, each a shape of its own. */
export type Mark =
  | "bar"
  | "part"
  | "few"
  | "whisker"
  | "band"
  | "none"
  | "start"
  | "assumed"
  | "full"
  | "half"
  | "missed"
  | "free"
  | "left"
  | "right"
  | "norm"
  | "usual"
  | "worse";
