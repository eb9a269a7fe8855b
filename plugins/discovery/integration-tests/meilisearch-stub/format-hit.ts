import type { StubDocument } from "./index-store";
import { normalise } from "./normalise";

export interface Formatting {
  highlight: string[];
  crop: string[];
  cropLength: number;
  cropMarker: string;
  preTag: string;
  postTag: string;
}

/** `_formatted`: the shown fields as texts, what was found between tags, long ones cut around it. */
export function formatHit(
  document: StubDocument,
  shown: string[],
  found: Set<string>,
  formatting: Formatting,
): Record<string, unknown> {
  const format = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => format(each, path));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, format(each, `${path}.${key}`)]),
      );
    }
    if (typeof value !== "string") return typeof value === "number" ? String(value) : value;
    const cut = covers(formatting.crop, path) ? crop(value, found, formatting) : value;
    return covers(formatting.highlight, path) ? mark(cut, found, formatting) : cut;
  };
  return Object.fromEntries(
    shown.filter((name) => name in document).map((name) => [name, format(document[name], name)]),
  );
}

function covers(paths: string[], path: string): boolean {
  return paths.some((each) => each === "*" || each === path || path.startsWith(`${each}.`));
}

function mark(text: string, found: Set<string>, { preTag, postTag }: Formatting): string {
  return text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) =>
    found.has(normalise(word)) ? preTag + word + postTag : word,
  );
}

function crop(text: string, found: Set<string>, { cropLength, cropMarker }: Formatting): string {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  if (cropLength === 0 || words.length <= cropLength) return text;
  const first = Math.max(
    0,
    words.findIndex(([word]) => found.has(normalise(word))),
  );
  const begin = Math.min(Math.max(0, first - Math.floor(cropLength / 2)), words.length - cropLength);
  const last = words[begin + cropLength - 1];
  const from = words[begin]?.index ?? 0;
  const to = last ? last.index + last[0].length : text.length;
  return `${from > 0 ? cropMarker : ""}${text.slice(from, to)}${to < text.length ? cropMarker : ""}`;
}
