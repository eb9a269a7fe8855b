/** Languages of the storefront: Indonesian lives at `/`, English under `/en`. */
export type AddressLocale = "id" | "en";

/**
 * Every address of the shop, once, in both languages, relative to the language's root. The storefront mounts its
 * pages on this table and links with it; the backend writes the links of its messages with it.
 * Of addresses of equal length the one without parameters comes first.
 */
export const SHOP_ADDRESSES = {
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
} as const satisfies Record<string, Record<AddressLocale, string>>;

/** The addresses of the workspace that the backend links to; the others belong to the workspace alone. */
export const WORKSPACE_ADDRESSES = {
  producerResetPassword: { id: "producer/atur-sandi", en: "producer/reset-password" },
  producerInvitation: { id: "producer/undangan/:token", en: "producer/invitation/:token" },
  joinOverview: { id: "producer/gabung/:token", en: "producer/join/:token" },
  producerOrder: { id: "producer/pesanan/:id", en: "producer/orders/:id" },
  producerWork: { id: "producer/pekerjaan", en: "producer/work" },
} as const satisfies Record<string, Record<AddressLocale, string>>;

export const ADDRESSES = { ...SHOP_ADDRESSES, ...WORKSPACE_ADDRESSES } as const;

export type AddressName = keyof typeof ADDRESSES;

/** The names behind the colons of a pattern. */
export type ParamNames<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;
export type AddressParams<Name extends AddressName> = Record<
  ParamNames<(typeof ADDRESSES)[Name]["id"]>,
  string
>;
export type Search = Record<string, string | number | readonly string[] | undefined>;

/** What follows an address's name: its parameters, where it has any, and a search. */
export type AddressRest<Name extends AddressName> = keyof AddressParams<Name> extends never
  ? [params?: Record<string, never>, search?: Search]
  : [params: AddressParams<Name>, search?: Search];

/**
 * The path of a page in a language: `addressOf("en", "product", { handle })` → `/en/products/<handle>`.
 *
 * @throws Error when a parameter is missing or empty
 */
export function addressOf<Name extends AddressName>(
  locale: AddressLocale,
  name: Name,
  ...[params, search]: AddressRest<Name>
): string {
  return withSearch(underLocale(locale, filled(ADDRESSES[name][locale], params ?? {})), search);
}

/** A filled pattern below its language's root. */
export function underLocale(locale: AddressLocale, path: string): string {
  return locale === "en" ? `/en${path && `/${path}`}` : `/${path}`;
}

/**
 * A pattern with its parameters, each escaped.
 *
 * @throws Error when a parameter is missing or empty
 */
export function filled(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (!value) throw new Error(`The address ${pattern} needs ${name}`);
    return encodeURIComponent(value);
  });
}

/** Appends `?…`, dropping what is undefined or empty; lists become repeated parameters. */
export function withSearch(path: string, search: Search = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== "") query.append(key, String(item));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
