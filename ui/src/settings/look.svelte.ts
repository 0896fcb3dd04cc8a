/**
 * Theme and text size.
 *
 * Kept in localStorage only until the store of the back takes settings; nothing else may be kept
 * there. `public/boot.js` reads the same keys before the first paint.
 */
export const themes = ["system", "light", "dark", "night"] as const;
export type Theme = (typeof themes)[number];

export const textSizes = [100, 125, 150, 175, 200] as const;
type TextSize = (typeof textSizes)[number];

const THEME = "surae.theme";
const TEXT_SIZE = "surae.text-size";

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice holds until the window closes.
  }
}

class Look {
  theme = $state<Theme>(themes.find((name) => name === read(THEME)) ?? "system");
  textSize = $state<TextSize>(textSizes.find((size) => `${size}` === read(TEXT_SIZE)) ?? 100);

  /** A page that is dark whatever was chosen. The choice holds again when the page is left. */
  dim = $state(location.hash.startsWith("#/cramp"));

  choose(theme: Theme): void {
    this.theme = theme;
    keep(THEME, theme);
  }

  resize(size: TextSize): void {
    this.textSize = size;
    keep(TEXT_SIZE, `${size}`);
  }

  /** Writes the choice onto the page and follows the system while that is chosen. */
  apply(): () => void {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const write = (): void => {
      const system = dark.matches ? "dark" : "light";
      const root = document.documentElement;
      root.dataset["theme"] = this.dim ? "night" : this.theme === "system" ? system : this.theme;
      root.toggleAttribute("data-dim", this.dim && this.theme !== "night");
      root.dataset["textSize"] = `${this.textSize}`;
    };
    write();
    dark.addEventListener("change", write);
    return () => dark.removeEventListener("change", write);
  }
}

export const look = new Look();
