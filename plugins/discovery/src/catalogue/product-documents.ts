import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { type ProductContribution, readContributions } from "../indexing/document-contributors";
import { wordsOf } from "@pasar-sentra/wire/commodity-words";
import type { CatalogueContainer } from "./catalogue-container";
import { type EnglishTexts, readEnglishTexts } from "./english-texts";
import type { CardPicture, ProductDocument } from "./product-document";
import { readProductMetadata } from "./product-metadata";
import { productOffer } from "./product-offer";
import { readFirstPictures } from "./product-pictures";
import type { ProductRow, SellerRow } from "./product-row";
import { readSentra, type SentraRow } from "./sentra-rows";
import { variantOffer } from "./variant-offer";

/**
 * The documents of a page of products. A product has none, and so leaves the index, unless it is published,
 * belongs to an approved cooperative of a known sentra and has a variant that can be sold.
 * Three statements for any number of rows, and those of the contributors.
 */
export async function toProductDocuments(
  rows: ProductRow[],
  container: CatalogueContainer,
): Promise<ProductDocument[]> {
  const listed = rows.filter(isListed);
  if (listed.length === 0) {
    return [];
  }
  const ids = listed.map((row) => row.id);
  const [sentra, english, pictures, contributions] = await Promise.all([
    readSentra(container.query, listed.map(sentraSlug)),
    readEnglishTexts(container.query, ids),
    readFirstPictures(container.query, ids),
    readContributions(ids, container),
  ]);
  return listed.flatMap((row) => {
    const document = toDocument(row, {
      sentra: sentra.get(sentraSlug(row)),
      english: english.get(row.id),
      picture: pictures.get(row.id),
      contribution: contributions.get(row.id),
    });
    if (!document) {
      container.logger.debug(
        `Product ${row.handle} is published but not in the catalogue: it lacks a commodity, sentra, price or terms`,
      );
    }
    return document ?? [];
  });
}

type ListedRow = ProductRow & { cooperative: SellerRow };

function isListed(row: ProductRow): row is ListedRow {
  return row.status === "published" && row.cooperative?.status === "approved";
}

function sentraSlug(row: ListedRow): string {
  return readProductMetadata(row.metadata).sentra_slug ?? row.cooperative.sentra_slug;
}

interface Surroundings {
  sentra: SentraRow | undefined;
  english: EnglishTexts | undefined;
  picture: CardPicture | undefined;
  contribution: ProductContribution | undefined;
}

function toDocument(
  row: ListedRow,
  { sentra, english = {}, picture, contribution = {} }: Surroundings,
): ProductDocument | null {
  const { commodity, certificates } = readProductMetadata(row.metadata);
  const seller = row.cooperative;
  const offers = (row.variants ?? []).flatMap(
    (variant) => variantOffer(variant, seller.stock_location_id) ?? [],
  );
  const offer = productOffer(offers);
  const [province, regency] = (sentra && areaPath(sentra.area_code)?.path) ?? [];
  if (!commodity || !sentra || !province || !regency || !offer) {
    return null;
  }
  const terms = offer.supply_terms;
  return {
    id: row.id,
    handle: row.handle,
    title_id: row.title,
    title_en: english.title || row.title,
    subtitle_id: row.subtitle,
    subtitle_en: english.subtitle || row.subtitle,
    description_id: row.description,
    description_en: english.description || row.description,
    material_id: row.material,
    material_en: english.material || row.material,
    commodity,
    commodity_words: wordsOf(commodity).join(", "),
    cooperative_id: seller.id,
    cooperative_slug: seller.slug,
    cooperative_name: seller.legal_name,
    sentra_slug: sentra.slug,
    sentra_name: sentra.name,
    area_code: sentra.area_code,
    province_code: province.code,
    province_name: province.name,
    regency_code: regency.code,
    regency_name: regency.name,
    variant_id: offer.variant_id,
    variant_count: offer.variant_count,
    price_from: offer.price_from,
    wholesale_price: offer.wholesale?.unit_price ?? null,
    wholesale_min_quantity: offer.wholesale?.min_quantity ?? null,
    unit: terms.unit,
    trade_unit: terms.trade_unit,
    trade_unit_size: terms.trade_unit_size,
    moq: terms.moq,
    made_to_order: offer.made_to_order,
    lead_time_days: terms.lead_time_days,
    in_stock: offer.in_stock,
    certificate_types: [
      ...new Set([...certificates.map(({ type }) => type), ...(contribution.certificate_types ?? [])]),
    ],
    badges: [...(contribution.badges ?? [])],
    rating: contribution.rating?.mean ?? null,
    rating_count: contribution.rating?.count ?? 0,
    popularity: Math.max(0, Math.round(contribution.popularity ?? 0)),
    picture: picture ?? null,
    created_at: new Date(row.created_at).toISOString(),
  };
}
