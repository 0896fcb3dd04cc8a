// The component: its name, its side, its moments, and what it says about a figure it does not know.
import { flushSync, mount, unmount, type ComponentProps } from "svelte";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import Figure from "./Figure.svelte";

let shown: Record<string, unknown> | undefined;

beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
});

async function draw(props: ComponentProps<typeof Figure>): Promise<SVGSVGElement> {
  shown = mount(Figure, { target: document.body, props });
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelector("svg path")).not.toBeNull();
  });
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no figure");
  return svg;
}

test("a card's figure has a name and no style attribute", async () => {
  const svg = await draw({ slug: "foam_rolling", title: "Foam rolling" });
  expect(svg.getAttribute("role")).toBe("img");
  expect(svg.getAttribute("aria-label")).toBe("Foam rolling");
  expect(svg.querySelector("[style], style")).toBeNull();
});

test("the left side is mirrored", async () => {
  const svg = await draw({ slug: "foam_rolling", title: "Foam rolling", side: "left" });
  expect(svg.querySelector("g")?.getAttribute("transform")).toBe("translate(960 0) scale(-1 1)");
});

test("with reduced motion a loop shows the still with its arrows", async () => {
  const svg = await draw({ slug: "foam_rolling", title: "Foam rolling", mode: "loop" });
  expect(svg.innerHTML).toContain("--figure-arrow");
  expect(svg.innerHTML).toContain("--figure-ghost-fill");
});

test("a cue shows its moment", async () => {
  const svg = await draw({
    slug: "double_leg_calf_raise",
    title: "Calf raise",
    mode: "cue",
    cue: "hold",
  });
  const held = svg.innerHTML;
  expect(held).not.toContain("--figure-arrow)");
  expect(held.length).toBeGreaterThan(10_000);
});

test("an unknown figure is named to the caller", async () => {
  const onmissing = vi.fn();
  shown = mount(Figure, {
    target: document.body,
    props: { slug: "somersault", title: "", onmissing },
  });
  flushSync();
  await vi.waitFor(() => expect(onmissing).toHaveBeenCalledOnce());
  expect(String(onmissing.mock.calls[0]?.[0])).toContain('no figure "somersault"');
});
