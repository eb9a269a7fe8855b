import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { ProductPage } from "@pasar-sentra/wire/catalogue";
import type { SentraCard } from "@pasar-sentra/wire/directory";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import { badgeViews } from "../catalogue/badge-views";
import type { CooperativeDocument } from "../origins/cooperative-index-fields";
import type { SentraDocument } from "../origins/sentra-index-fields";
import type { Neighbours } from "./neighbours";
import type { ProductPageDocument } from "./page-document";

/** The documents that a page is put together from. */
export interface PageParts {
  document: ProductPageDocument;
  cooperative: CooperativeDocument;
  sentra: SentraDocument;
  neighbours: Neighbours;
}

/** A product's page in the reader's language; null for a place that is not in the registry of areas. */
export function toProductPage(parts: PageParts, locale: Locale): ProductPage | null {
  const { id, handle, page } = parts.document;
  const texts = locale === "en-US" ? page.english : page.indonesian;
  const sentra = toSentraCard(parts, locale);
  const cooperative = toCooperativeView(parts);
  if (!sentra || !cooperative) return null;
  return {
    id,
    handle,
    title: texts.title,
    subtitle: texts.subtitle,
    description: texts.description,
    material: texts.material,
    commodity: page.commodity,
    options: texts.options,
    variants: page.variants.map((variant, place) => ({
      ...variant,
      title: texts.variants[place]?.title ?? "",
      options: texts.variants[place]?.options ?? {},
    })),
    pictures: page.pictures.map((picture, place) => ({ ...picture, alt: texts.alts[place] ?? "" })),
    cooperative,
    sentra,
    certificates: page.certificates,
    badges: badgeViews(page.badges, locale),
    related: parts.neighbours.related,
    panels: texts.panels ?? [],
  };
}

function toSentraCard({ sentra, neighbours }: PageParts, locale: Locale): SentraCard | null {
  const area = areaPath(sentra.area_code);
  return (
    area && {
      slug: sentra.slug,
      name: sentra.name,
      commodity: sentra.commodity,
      summary: locale === "en-US" ? sentra.summary_en : sentra.summary_id,
      workshop_count: sentra.workshop_count ?? null,
      area,
      band_url: bandUrl(sentra.area_code),
      product_count: neighbours.sentra_product_count,
      season_months: sentra.season_months ?? [],
    }
  );
}

function toCooperativeView({
  cooperative,
  sentra,
  neighbours,
}: PageParts): ProductPage["cooperative"] | null {
  const area = areaPath(cooperative.area_code);
  return (
    area && {
      slug: cooperative.slug,
      legal_name: cooperative.legal_name,
      sentra_slug: sentra.slug,
      sentra_name: sentra.name,
      area,
      member_count: cooperative.member_count,
      product_count: neighbours.cooperative_product_count,
      band_url: bandUrl(cooperative.area_code),
      minimum_order: cooperative.minimum_order,
      whatsapp: cooperative.whatsapp,
      is_pkp: cooperative.is_pkp,
    }
  );
}
