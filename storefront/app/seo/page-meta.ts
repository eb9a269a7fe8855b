import type { MetaDescriptor } from "react-router";
import { LOCALE_TAGS, LOCALES, localeOf } from "../i18n/locale";
import { type Translate, translator } from "../i18n/translate";
import type { PageFacts } from "../page/page-facts";
import { inLanguage } from "../paths";

export interface PageDescription {
  /** Without the shop's name, which is added unless `isWholeTitle`. */
  title: string;
  isWholeTitle?: boolean;
  description?: string;
  /** `false` keeps the page out of search engines. */
  index?: boolean;
  /** Address of a picture of 1200 × 630 or larger, absolute or from the root. */
  image?: string;
  /** Path with the query that makes the page what it is; without it the bare path. */
  canonicalPath?: string;
  /** schema.org, written as JSON-LD. */
  structuredData?: Record<string, unknown>;
}

interface MetaArguments {
  location: { pathname: string };
  matches: readonly ({ id: string; loaderData?: unknown } | undefined)[];
}

/**
 * Everything in `<head>` that says what a page is: title, description, canonical address, the same page in the
 * other language, Open Graph, JSON-LD. Pass `meta`'s arguments through.
 */
export function pageMeta(args: MetaArguments, describe: (t: Translate) => PageDescription): MetaDescriptor[] {
  const { pathname } = args.location;
  const locale = localeOf(pathname);
  const t = translator(locale);
  const page = describe(t);
  const origin = publicUrlOf(args.matches);
  const absolute = (path: string) => (path.startsWith("/") ? `${origin}${path}` : path);
  const title = page.isWholeTitle ? page.title : `${page.title} · ${t("common:brand")}`;
  const descriptors: MetaDescriptor[] = [
    { title },
    { property: "og:site_name", content: t("common:brand") },
    { property: "og:type", content: "website" },
    { property: "og:title", content: page.title },
    { property: "og:image", content: absolute(page.image ?? "/og.png") },
    { property: "og:locale", content: LOCALE_TAGS[locale].replace("-", "_") },
  ];
  if (page.description) {
    descriptors.push(
      { name: "description", content: page.description },
      { property: "og:description", content: page.description },
    );
  }
  if (page.index === false) {
    return [...descriptors, { name: "robots", content: "noindex" }];
  }
  const canonical = absolute(page.canonicalPath ?? pathname);
  const query = page.canonicalPath?.split("?")[1];
  descriptors.push(
    { tagName: "link", rel: "canonical", href: canonical },
    { property: "og:url", content: canonical },
    ...LOCALES.map((language) => ({
      tagName: "link" as const,
      rel: "alternate",
      hrefLang: language,
      href: absolute(`${inLanguage(pathname, language)}${query ? `?${query}` : ""}`),
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: absolute(inLanguage(pathname, "id")) },
  );
  if (page.structuredData) {
    descriptors.push({ "script:ld+json": { "@context": "https://schema.org", ...page.structuredData } });
  }
  return descriptors;
}

function publicUrlOf(matches: MetaArguments["matches"]): string {
  const root = matches.find((match) => match?.id === "root");
  return (root?.loaderData as PageFacts | undefined)?.publicUrl ?? "";
}
