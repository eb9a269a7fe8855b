import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import type { CatalogueCard } from "@pasar-sentra/wire/catalogue";
import { badgeViews } from "./badge-views";
import type { CardDocument } from "./product-document";

/** A card in the reader's language, from an index document alone. */
export function toCatalogueCard(document: CardDocument, locale: Locale): CatalogueCard {
  const english = locale === "en-US";
  return {
    id: document.id,
    handle: document.handle,
    title: english ? document.title_en : document.title_id,
    commodity: document.commodity,
    sentra_slug: document.sentra_slug,
    sentra_name: document.sentra_name,
    province_code: document.province_code,
    regency_name: document.regency_name,
    cooperative_slug: document.cooperative_slug,
    cooperative_name: document.cooperative_name,
    variant_id: document.variant_id,
    variant_count: document.variant_count,
    price_from: document.price_from,
    wholesale: wholesale(document),
    unit: document.unit,
    trade_unit: document.trade_unit ?? null,
    trade_unit_size: document.trade_unit_size,
    moq: document.moq,
    made_to_order: document.made_to_order,
    lead_time_days: document.lead_time_days,
    in_stock: document.in_stock,
    picture: picture(document, english),
    band_url: bandUrl(document.area_code),
    badges: badgeViews(document.badges, locale),
    created_at: document.created_at,
  };
}

function wholesale(document: CardDocument): CatalogueCard["wholesale"] {
  const { wholesale_price, wholesale_min_quantity } = document;
  if (!wholesale_price || !wholesale_min_quantity) {
    return null;
  }
  return { unit_price: wholesale_price, min_quantity: wholesale_min_quantity };
}

function picture({ picture: found }: CardDocument, english: boolean): CatalogueCard["picture"] {
  if (!found) {
    return null;
  }
  return english ? { ...found.view, alt: found.alt_en } : found.view;
}
