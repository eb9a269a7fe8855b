import type { MedusaContainer } from "@medusajs/framework/types";
import { FeatureFlag, Modules } from "@medusajs/framework/utils";
import type { ListingTexts } from "@pasar-sentra/wire/listing";

const ENGLISH = "en-US";

/** English texts of products in Medusa's Translation Module; none when it is off. */
export async function readEnglishTexts(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, Partial<ListingTexts>>> {
  if (productIds.length === 0 || !FeatureFlag.isFeatureEnabled("translation")) return new Map();
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: productIds, locale_code: ENGLISH }, { take: productIds.length });
  return new Map(rows.map(({ reference_id, translations }) => [reference_id, known(translations)]));
}

/** Writes English texts; empty ones are taken out, so that the Indonesian stand in. */
export async function writeEnglishTexts(
  container: MedusaContainer,
  texts: ReadonlyMap<string, ListingTexts>,
): Promise<void> {
  if (texts.size === 0 || !FeatureFlag.isFeatureEnabled("translation")) return;
  const module = container.resolve(Modules.TRANSLATION);
  const present = await module.listTranslations(
    { reference_id: [...texts.keys()], locale_code: ENGLISH },
    { select: ["id", "reference_id"], take: texts.size },
  );
  const idOf = new Map(present.map(({ id, reference_id }) => [reference_id, id]));
  const written = [...texts].map(([productId, english]) => ({ productId, translations: filled(english) }));
  const gone = written.flatMap(({ productId, translations }) =>
    Object.keys(translations).length === 0 ? (idOf.get(productId) ?? []) : [],
  );
  const kept = written.filter(({ translations }) => Object.keys(translations).length > 0);
  if (gone.length > 0) await module.deleteTranslations(gone);
  const fresh = kept.filter(({ productId }) => !idOf.has(productId));
  if (fresh.length > 0) {
    await module.createTranslations(
      fresh.map(({ productId, translations }) => ({
        reference: "product",
        reference_id: productId,
        locale_code: ENGLISH,
        translations,
      })),
    );
  }
  const changed = kept.flatMap(({ productId, translations }) => {
    const id = idOf.get(productId);
    return id ? [{ id, translations }] : [];
  });
  if (changed.length > 0) await module.updateTranslations(changed);
}

function filled(texts: ListingTexts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

function known(translations: unknown): Partial<ListingTexts> {
  const texts = (translations ?? {}) as Record<string, unknown>;
  const fields = ["title", "subtitle", "description", "material"];
  return Object.fromEntries(
    fields.flatMap((field) => (typeof texts[field] === "string" ? [[field, texts[field]]] : [])),
  );
}
