import {
  index,
  layout,
  prefix,
  type RouteConfig,
  type RouteConfigEntry,
  route,
} from "@react-router/dev/routes";
import { LOCALES, type Locale } from "./i18n/locale";
import { PATTERNS, type PathName } from "./paths";
import { DOOR_PAGES } from "./producer/door-pages";
import { PRODUCER_FEATURES } from "./producer/features";

/**
 * Pages of the shop: name in `paths.ts` → route module. Each is mounted twice, once a language, under the
 * route id `<locale>/<name>`; the module learns its language from `usePage()` or `localeOf(request)`.
 */
const SHOP_PAGES: Partial<Record<PathName, string>> = {
  home: "shop/home/route.tsx",
  catalogue: "shop/catalogue/route.tsx",
  product: "shop/product/route.tsx",
  suggestions: "shop/search/suggestions-route.ts",
  sentraList: "shop/sentra/list-route.tsx",
  sentra: "shop/sentra/page-route.tsx",
  cooperativeList: "shop/cooperatives/list-route.tsx",
  cooperative: "shop/cooperatives/page-route.tsx",
  theme: "shop/theme/route.ts",
  cart: "shop/cart/route.tsx",
  checkout: "shop/checkout/address-route.tsx",
  checkoutShipping: "shop/checkout/shipping-route.tsx",
  checkoutReview: "shop/checkout/review-route.tsx",
  areas: "shop/checkout/areas-route.ts",
  order: "shop/order/route.tsx",
  login: "shop/auth/login-route.tsx",
  logout: "shop/auth/logout-route.tsx",
  register: "shop/auth/register-route.tsx",
  forgotPassword: "shop/auth/forgot-password-route.tsx",
  resetPassword: "shop/auth/reset-password-route.tsx",
  account: "shop/account/overview-route.tsx",
  accountOrders: "shop/account/orders-route.tsx",
  accountAddresses: "shop/account/addresses-route.tsx",
  accountAddressNew: "shop/account/address-new-route.tsx",
  accountAddress: "shop/account/address-route.tsx",
  accountAddressDelete: "shop/account/address-delete-route.tsx",
  accountProfile: "shop/account/profile-route.tsx",
};

type Pages = Partial<Record<PathName, string>>;

function mounted(pages: Pages, locale: Locale): RouteConfigEntry[] {
  return Object.entries(pages).map(([name, file]) => {
    const id = `${locale}/${name}`;
    const pattern = PATTERNS[name as PathName][locale];
    return pattern ? route(pattern, file, { id }) : index(file, { id });
  });
}

function below(locale: Locale, entries: RouteConfigEntry[]): RouteConfigEntry[] {
  return locale === "id" ? entries : prefix("en", entries);
}

function shop(locale: Locale): RouteConfigEntry {
  const pages = below(locale, mounted(SHOP_PAGES, locale));
  return layout("shop/frame/layout.tsx", { id: `${locale}/frame` }, pages);
}

/** The cooperative's workspace. Each language has a frame of its own, which brings that language's texts. */
function workspace(locale: Locale): RouteConfigEntry[] {
  const lost = route("producer/*", "shop/errors/not-found.tsx", { id: `${locale}/producerLost` });
  const api = route("producer/api/*", "producer/api/route.ts", { id: `${locale}/producerApi` });
  const door = below(locale, mounted(DOOR_PAGES, locale));
  const pages = below(locale, [...PRODUCER_FEATURES.flatMap(({ pages }) => mounted(pages, locale)), lost]);
  return [
    ...below(locale, [api]),
    layout("producer/door/layout.tsx", { id: `${locale}/door` }, door),
    layout(`producer/frame/layout-${locale}.tsx`, { id: `${locale}/workspace` }, pages),
  ];
}

export default [
  ...LOCALES.map(shop),
  ...LOCALES.flatMap(workspace),
  route("robots.txt", "seo/robots.ts"),
  route("sitemap.xml", "seo/sitemap.ts"),
  route("*", "shop/errors/not-found.tsx"),
] satisfies RouteConfig;
