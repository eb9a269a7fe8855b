import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../styles/tokens.css", import.meta.url), "utf8");

type Tokens = Record<string, string>;

function block(start: string): Tokens {
  const from = css.indexOf("{", css.indexOf(start));
  const body = css.slice(from + 1, css.indexOf("}", from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = block(":root {");
const dark = { ...light, ...block(':root[data-theme="dark"]') };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [high, low] = [luminance(tokens[front] as string), luminance(tokens[back] as string)].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Text on what it may stand on: 4.5 (WCAG 1.4.3). */
const TEXT: [string, string[]][] = [
  ["text", ["ground", "surface", "sunken", "action-soft", "accent-soft", "verified-soft", "problem-soft"]],
  ["muted", ["ground", "surface", "sunken"]],
  ["action", ["ground", "surface", "sunken", "action-soft"]],
  ["on-action", ["action", "action-strong"]],
  ["provenance", ["ground", "surface", "sunken"]],
  ["verified", ["ground", "surface", "verified-soft"]],
  ["problem", ["ground", "surface", "problem-soft"]],
  ["on-accent", ["accent"]],
  ["on-nila", ["nila"]],
];

/** Edges of controls and the focus ring against what surrounds them: 3 (WCAG 1.4.11). */
const EDGES: [string, string[]][] = [
  ["line-strong", ["ground", "surface", "sunken"]],
  ["focus", ["ground", "surface", "sunken"]],
  ["problem", ["surface"]],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, tokens) => {
  test.each(TEXT)("%s can be read wherever it stands", (front, backs) => {
    for (const back of backs) {
      expect(contrast(tokens, front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(EDGES)("%s can be told from what surrounds it", (front, backs) => {
    for (const back of backs) {
      expect(contrast(tokens, front, back), `${front} against ${back}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test("the device's dark theme and the chosen one are the same", () => {
  expect(block(':root:not([data-theme="light"])')).toEqual(block(':root[data-theme="dark"]'));
});
