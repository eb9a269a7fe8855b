import { index, layout, prefix, type RouteConfig, type RouteConfigEntry, route } from "@react-router/dev/routes";
import { LOCALES, type Locale } from "./i18n/locale";
import { PATTERNS, type PathName } from "./paths";

/**
 * Pages of the shop: name in `paths.ts` → route module. Each is mounted twice, once a language, under the
 * route id `<locale>/<name>`; the module learns its language from `usePage()` or `localeOf(request)`.
 */
const SHOP_PAGES: Partial<Record<PathName, string>> = {
  home: "shop/home/route.tsx",
  catalogue: "shop/catalogue/route.tsx",
  product: "shop/product/route.tsx",
  sentraList: "shop/sentra/list-route.tsx",
  sentra: "shop/sentra/page-route.tsx",
  cooperativeList: "shop/cooperatives/list-route.tsx",
  cooperative: "shop/cooperatives/page-route.tsx",
  theme: "shop/theme/route.ts",
};

function shop(locale: Locale): RouteConfigEntry {
  const pages = Object.entries(SHOP_PAGES).map(([name, file]) => {
    const id = `${locale}/${name}`;
    const pattern = PATTERNS[name as PathName][locale];
    return pattern ? route(pattern, file, { id }) : index(file, { id });
  });
  return layout("shop/frame/layout.tsx", { id: `${locale}/frame` }, locale === "id" ? pages : prefix("en", pages));
}

export default [
  ...LOCALES.map(shop),
  route("robots.txt", "seo/robots.ts"),
  route("sitemap.xml", "seo/sitemap.ts"),
  route("*", "shop/errors/not-found.tsx"),
] satisfies RouteConfig;
