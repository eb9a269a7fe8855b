import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { wordsOf } from "@pasar-sentra/wire/commodity-words";
import { CATALOGUE } from "../../src/seed/catalogue/catalogue";
import type { SeedProduct, SeedSentra } from "../../src/seed/catalogue/catalogue-types";

/**
 * Index documents of the real catalogue with the texts that the seed would give them, made without a database: what
 * relevance is measured over. Prices and terms are those of the first variant.
 */
export function catalogueDocuments() {
  return CATALOGUE.flatMap((sentra) => sentra.products.map((product) => toDocument(sentra, product)));
}

function toDocument(sentra: SeedSentra, product: SeedProduct) {
  const [province, regency] = areaPath(sentra.areaCode)?.path ?? [];
  const [variant] = product.variants;
  if (!province || !regency || !variant) throw new Error(`${product.handle} has no place or no variant`);
  return {
    id: `prod_${product.handle}`,
    handle: product.handle,
    title_id: product.title[0],
    title_en: product.title[1],
    subtitle_id: null,
    subtitle_en: null,
    description_id: product.description[0],
    description_en: product.description[1],
    material_id: product.material[0],
    material_en: product.material[1],
    commodity: sentra.commodity,
    commodity_words: wordsOf(sentra.commodity).join(", "),
    cooperative_id: `coop_${sentra.slug}`,
    cooperative_slug: sentra.cooperative.slug,
    cooperative_name: sentra.cooperative.legalName,
    sentra_slug: sentra.slug,
    sentra_name: sentra.name,
    area_code: sentra.areaCode,
    province_code: province.code,
    province_name: province.name,
    regency_code: regency.code,
    regency_name: regency.name,
    price_from: variant.retail,
    wholesale_price: null,
    wholesale_min_quantity: null,
    unit: product.unit,
    trade_unit: null,
    trade_unit_size: 1,
    moq: product.moq ?? 1,
    made_to_order: variant.stock === undefined,
    lead_time_days: product.leadDays,
    in_stock: variant.stock !== undefined,
    certificate_types: [...new Set((product.certificates ?? []).map(({ type }) => type))],
    badges: [],
    rating: null,
    rating_count: 0,
    popularity: 0,
    picture: null,
    created_at: "2026-11-01T00:00:00.000Z",
  };
}
