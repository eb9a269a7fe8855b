import { wordsOf } from "@pasar-sentra/wire/commodity-words";
import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";

/** The kinds of goods with a name in which some word begins with the text, or all of it stands. */
export function commoditiesLike(text: string): Commodity[] {
  const typed = text.toLowerCase();
  if (!typed) return [];
  return COMMODITIES.filter((commodity) =>
    wordsOf(commodity).some((name) => name.startsWith(typed) || ` ${name}`.includes(` ${typed}`)),
  );
}
