import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SeedSentra } from "../catalogue/catalogue-types";
import { ENGLISH_WORDS } from "./english-words";
import type { SeededProduct } from "./seeded-product";

const LOCALE = "en-US";

interface Translation {
  reference: string;
  reference_id: string;
  locale_code: string;
  translations: Record<string, string>;
}

/** English texts in Medusa's Translation Module; Indonesian is what the rows themselves hold. */
export async function ensureTranslations(
  container: MedusaContainer,
  sentra: SeedSentra,
  ids: { sentraId: string; cooperativeId: string; products: ReadonlyMap<string, SeededProduct> },
): Promise<void> {
  const wanted = [
    english("sentra", ids.sentraId, { summary: sentra.summary[1], story: sentra.story[1] }),
    english("cooperative", ids.cooperativeId, { about: sentra.cooperative.about[1] }),
    ...sentra.products.flatMap((product) => {
      const row = ids.products.get(product.handle);
      if (!row) return [];
      const texts = {
        title: product.title[1],
        description: product.description[1],
        material: product.material[1],
      };
      return [english("product", row.id, texts), ...words(row)];
    }),
  ];
  const module = container.resolve(Modules.TRANSLATION);
  const present = await module.listTranslations(
    { reference_id: wanted.map(({ reference_id }) => reference_id), locale_code: LOCALE },
    { select: ["reference_id"], take: wanted.length },
  );
  const known = new Set(present.map(({ reference_id }) => reference_id));
  const missing = wanted.filter(({ reference_id }) => !known.has(reference_id));
  if (missing.length > 0) await module.createTranslations(missing);
}

/** Names of options, their values and variants, where they are words. */
function words(product: SeededProduct): Translation[] {
  return [
    ...product.options.flatMap(({ id, title }) => word("product_option", id, "title", title)),
    ...product.options.flatMap(({ values }) =>
      values.flatMap(({ id, value }) => word("product_option_value", id, "value", value)),
    ),
    ...product.variants.flatMap(({ id, title }) => word("product_variant", id, "title", title)),
  ];
}

function word(reference: string, id: string, field: string, text: string): Translation[] {
  const translated = ENGLISH_WORDS[text];
  return translated ? [english(reference, id, { [field]: translated })] : [];
}

function english(reference: string, reference_id: string, translations: Record<string, string>): Translation {
  return { reference, reference_id, locale_code: LOCALE, translations };
}
