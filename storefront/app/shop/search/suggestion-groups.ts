import type { PictureView } from "@pasar-sentra/wire/picture";
import type { Suggestions } from "@pasar-sentra/wire/catalogue";
import { shortRegency } from "~/format/area";
import { formatRupiah } from "~/format/rupiah";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import type { PathBuilder } from "~/paths";

/** What `app/enhance/suggest.ts` shows; texts are in the reader's language. */
export interface SuggestionAnswer {
  /** Read out to those who do not see the list. */
  status: string;
  groups: SuggestionGroup[];
}

export interface SuggestionGroup {
  label: string;
  options: SuggestionOption[];
}

export interface SuggestionOption {
  href: string;
  text: string;
  detail: string;
  /** Address of a small picture. */
  image?: string;
}

/** A list that fits a phone above its keyboard. */
const MOST = { categories: 2, products: 5, sentra: 3, cooperatives: 2 };

interface Reader {
  t: Translate;
  path: PathBuilder;
  locale: Locale;
  pictureOrigin: string;
}

export function suggestionAnswer(found: Suggestions, reader: Reader): SuggestionAnswer {
  const { t, path, locale } = reader;
  const groups: SuggestionGroup[] = [
    {
      label: t("common:search.categories"),
      options: found.categories.slice(0, MOST.categories).map(({ commodity, count }) => ({
        href: path("catalogue", {}, { commodity }),
        text: t(`common:commodity.${commodity}`),
        detail: t("sentra:card.products", { count, number: String(count) }),
      })),
    },
    {
      label: t("common:search.products"),
      options: found.products.slice(0, MOST.products).map((product) => ({
        href: path("product", { handle: product.handle }),
        text: product.title,
        detail: `${formatRupiah(product.price_from, locale)} · ${product.sentra_name}`,
        image: smallest(product.picture, reader.pictureOrigin),
      })),
    },
    {
      label: t("common:search.sentra"),
      options: found.sentra.slice(0, MOST.sentra).map(({ slug, name, regency_name }) => ({
        href: path("sentra", { slug }),
        text: t("sentra:page.title", { name }),
        detail: shortRegency(regency_name),
      })),
    },
    {
      label: t("common:search.cooperatives"),
      options: found.cooperatives.slice(0, MOST.cooperatives).map(({ slug, legal_name, sentra_name }) => ({
        href: path("cooperative", { slug }),
        text: legal_name,
        detail: sentra_name,
      })),
    },
  ].filter(({ options }) => options.length > 0);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return { groups, status: count > 0 ? t("common:search.found", { count }) : t("common:search.none") };
}

/** WebP is known to every browser that knows modules, which the list needs. */
function smallest(picture: PictureView | null, origin: string): string | undefined {
  const source = picture?.sources.find(({ format }) => format === "webp");
  return source && (source.url.startsWith("/") ? `${origin}${source.url}` : source.url);
}
