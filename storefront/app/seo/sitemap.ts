import { NO_FACETS, readCatalogue, readCooperatives, readSentraList } from "../backend/browse.server";
import { environment } from "../environment.server";
import { LOCALES, type Locale } from "../i18n/locale";
import { pathTo } from "../paths";

const PAGE_SIZE = 48;
const COOPERATIVES_PER_CALL = 50;
/** A sitemap may hold 50,000 addresses (sitemaps.org); two languages, so half of that, and room for the rest. */
const MAXIMUM_PRODUCTS = 20_000;

/** Every page that search engines may show, in both languages. */
export async function loader(): Promise<Response> {
  const [sentra, cooperatives, products] = await Promise.all([
    readSentraList("id").then((list) => list.map(({ slug }) => slug)),
    allCooperatives(),
    allProducts(),
  ]);
  const paths = LOCALES.flatMap((locale: Locale) => [
    pathTo(locale, "home"),
    pathTo(locale, "catalogue"),
    pathTo(locale, "sentraList"),
    pathTo(locale, "cooperativeList"),
    ...sentra.map((slug) => pathTo(locale, "sentra", { slug })),
    ...cooperatives.map((slug) => pathTo(locale, "cooperative", { slug })),
    ...products.map((handle) => pathTo(locale, "product", { handle })),
  ]);
  const entries = paths.map((path) => `<url><loc>${escapeXml(environment.publicUrl + path)}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
  ].join("\n");
  return new Response(xml, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}

async function allProducts(): Promise<string[]> {
  const handles: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null && handles.length < MAXIMUM_PRODUCTS) {
    const page: Awaited<ReturnType<typeof readCatalogue>> = await readCatalogue("id", {
      sort: "newest",
      limit: PAGE_SIZE,
      cursor,
      ...NO_FACETS,
    });
    handles.push(...page.cards.map(({ handle }) => handle));
    cursor = page.next_cursor;
  }
  return handles;
}

async function allCooperatives(): Promise<string[]> {
  const slugs: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null && slugs.length < MAXIMUM_PRODUCTS) {
    const page: Awaited<ReturnType<typeof readCooperatives>> = await readCooperatives("id", {
      limit: COOPERATIVES_PER_CALL,
      cursor,
    });
    slugs.push(...page.cooperatives.map(({ slug }) => slug));
    cursor = page.next_cursor;
  }
  return slugs;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
