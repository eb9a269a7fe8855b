import { randomBytes } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import type { SearchParams } from "../client/engine-types";
import type { IndexPlan } from "../index-plan";
import { refuse } from "../refusal";

/** Words of a fragment when its length is not said. */
const FRAGMENT_WORDS = 30;

/** Marks that no document holds: a text with the reader's own tags in it would else look like a match. */
const nonce = randomBytes(6).toString("hex");
const BEFORE = `[${nonce}<`;
const AFTER = `>${nonce}]`;

export interface Highlighting {
  fields: string[];
  before: string;
  after: string;
  params: SearchParams;
}

/** Null when nothing is to be highlighted, as without a text. @throws {MedusaError} not_allowed for an unsearchable field */
export function readHighlighting(
  wanted: SearchTypes.SearchOptions["highlight"],
  searchedOn: string[],
  plan: IndexPlan,
): Highlighting | null {
  if (!wanted) {
    return null;
  }
  const options: SearchTypes.SearchHighlightOptions = wanted === true ? { fields: searchedOn } : wanted;
  const wrong = options.fields.find((path) => !plan.searchable.includes(path));
  if (wrong !== undefined || options.fields.length === 0) {
    refuse(
      `The Meilisearch provider highlights searchable fields${wrong ? `, which "${wrong}" is not` : ""}`,
    );
  }
  // Meilisearch marks and cuts only what is displayed under this very name, and all that lies below it.
  const names = [...new Set(options.fields.map((path) => path.split(".")[0] ?? path))];
  const words = typeof options.snippet === "object" ? options.snippet.length : FRAGMENT_WORDS;
  return {
    fields: options.fields,
    before: options.pre_tag ?? "<mark>",
    after: options.post_tag ?? "</mark>",
    params: {
      attributesToHighlight: names,
      highlightPreTag: BEFORE,
      highlightPostTag: AFTER,
      ...(options.snippet ? { attributesToCrop: names, cropLength: words, cropMarker: "…" } : {}),
    },
  };
}

/** The texts with a match, by field. The documents' own text is not escaped: whoever shows it does that. */
export function readHighlights(
  formatted: unknown,
  { fields, before, after }: Highlighting,
): Record<string, string[]> | undefined {
  const found = fields.flatMap((path): [string, string[]][] => {
    const texts = readDocumentPath(formatted, path.split("."))
      .map(String)
      .filter((text) => text.includes(BEFORE))
      .map((text) => text.replaceAll(BEFORE, before).replaceAll(AFTER, after));
    return texts.length > 0 ? [[path, texts]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
