import { wordsOf } from "@pasar-sentra/wire/commodity-words";
import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";

const BY_WORD = new Map<string, Commodity>(
  COMMODITIES.flatMap((commodity) =>
    [commodity, ...wordsOf(commodity)].map((word) => [word, commodity] as const),
  ),
);

/** The kind of goods that a cell names, by any word that people use for it or by its code. */
export function commodityOfWord(word: string): Commodity | null {
  return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}
