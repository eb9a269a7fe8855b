import type { ShopLocale } from "./shop-locale";
import { WORKSPACE_PATTERNS } from "./workspace-addresses";

/**
 * Every address of the shop, once, in both languages, relative to the language's root. The storefront makes its routes of
 * this table, and both sides make their links of it.
 */
export const PATTERNS = {
  home: { id: "", en: "" },
  catalogue: { id: "katalog", en: "catalogue" },
  product: { id: "produk/:handle", en: "products/:handle" },
  suggestions: { id: "saran", en: "suggestions" },
  sentraList: { id: "sentra", en: "sentra" },
  sentra: { id: "sentra/:slug", en: "sentra/:slug" },
  cooperativeList: { id: "koperasi", en: "cooperatives" },
  cooperative: { id: "koperasi/:slug", en: "cooperatives/:slug" },
  theme: { id: "tema", en: "theme" },
  cart: { id: "keranjang", en: "cart" },
  checkout: { id: "checkout", en: "checkout" },
  checkoutShipping: { id: "checkout/pengiriman", en: "checkout/shipping" },
  checkoutReview: { id: "checkout/periksa", en: "checkout/review" },
  areas: { id: "wilayah", en: "areas" },
  order: { id: "pesanan/:id", en: "orders/:id" },
  login: { id: "masuk", en: "login" },
  logout: { id: "keluar", en: "logout" },
  register: { id: "daftar", en: "register" },
  forgotPassword: { id: "lupa-sandi", en: "forgot-password" },
  resetPassword: { id: "atur-sandi", en: "reset-password" },
  account: { id: "akun", en: "account" },
  accountOrders: { id: "akun/pesanan", en: "account/orders" },
  accountAddresses: { id: "akun/alamat", en: "account/addresses" },
  accountAddressNew: { id: "akun/alamat/baru", en: "account/addresses/new" },
  accountAddress: { id: "akun/alamat/:id", en: "account/addresses/:id" },
  accountAddressDelete: { id: "akun/alamat/:id/hapus", en: "account/addresses/:id/delete" },
  accountProfile: { id: "akun/profil", en: "account/profile" },
  ...WORKSPACE_PATTERNS,
} as const satisfies Record<string, Record<ShopLocale, string>>;

export type PathName = keyof typeof PATTERNS;
type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;
export type PathParams<Name extends PathName> = Record<ParamNames<(typeof PATTERNS)[Name]["id"]>, string>;
/** Pages whose address has no parameter. */
export type PlainPathName = {
  [Name in PathName]: keyof PathParams<Name> extends never ? Name : never;
}[PathName];
export type Search = Record<string, string | number | readonly string[] | undefined>;

type Rest<Name extends PathName> = keyof PathParams<Name> extends never
  ? [params?: Record<string, never>, search?: Search]
  : [params: PathParams<Name>, search?: Search];

/** The address of a page in a language: `pathTo("en", "product", { handle })` → `/en/products/<handle>`. */
export function pathTo<Name extends PathName>(
  locale: ShopLocale,
  name: Name,
  ...[params, search]: Rest<Name>
): string {
  const filled = fillPattern(PATTERNS[name][locale], (params ?? {}) as Record<string, string>);
  return withSearch(locale === "en" ? `/en${filled && `/${filled}`}` : `/${filled}`, search);
}

/** `pathTo` bound to a language. */
export type PathBuilder = <Name extends PathName>(name: Name, ...rest: Rest<Name>) => string;

/** Appends `?…`, dropping what is undefined or empty; lists become repeated parameters. */
export function withSearch(path: string, search: Search = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== "") {
        query.append(key, String(item));
      }
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A pattern with its parameters filled in. @throws Error when one is missing */
export function fillPattern(pattern: string, params: Record<string, string>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (!value) {
      throw new Error(`The address ${pattern} needs ${name}`);
    }
    return encodeURIComponent(value);
  });
}
