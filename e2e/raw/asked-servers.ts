import { readFile } from "node:fs/promises";
import type { Asked } from "./raw-connection";

/** Every kind of answer that the storefront has: kept documents, pages, forms, data, files, pictures, what it passes on. */
export async function storefrontAsked({ host, origin }: URL): Promise<Asked> {
  const home = await (await fetch(`${origin}/`)).text();
  const found = [...home.matchAll(/(?:href|src)="(\/[^"#?]+)"/g)].map(([, address]) => address as string);
  const files = [...new Set(found)]
    .filter((address) => /^\/(assets|media|produk)\//.test(address))
    .slice(0, 6);
  return {
    host,
    addresses: [
      "/health",
      "/health",
      "/favicon.svg",
      "/robots.txt",
      ...files,
      ...files,
      "/",
      "/en",
      "/katalog",
      "/masuk",
      "/en/login",
      "/keranjang",
      "/tema",
      "/akun",
      "/producer",
      "/producer/masuk",
      "/producer/api/orders",
      "/__manifest",
      "/_root.data",
      "/masuk.data",
      "/media/nothing.webp",
      "/no-such-page",
    ],
    usual: ["Accept: text/html", "Sec-Fetch-Site: same-origin", "Accept-Encoding: gzip, br"],
  };
}

/** Open, guarded and uploading routes of ours and of Medusa's, and the admin's files. */
export async function backendAsked({ host }: URL): Promise<Asked> {
  const key = await publishableKey();
  return {
    host,
    addresses: [
      "/health",
      "/health",
      "/health",
      "/static/nothing.png",
      "/static/",
      "/media/nothing",
      "/app",
      "/store/products",
      "/store/catalogue",
      "/store/regions",
      "/store/carts",
      "/store/carts/cart_x",
      "/store/carts/cart_x/line-items",
      "/store/orders/order_x",
      "/store/customers",
      "/store/customers/me",
      "/auth/customer/emailpass",
      "/auth/producer/emailpass/register",
      "/auth/session",
      "/auth/token/refresh",
      "/admin/orders",
      "/admin/uploads",
      "/admin/users/me",
      "/producer/orders",
      "/producer/listings",
      "/producer/nothing",
      "/hooks/payment/x",
      "/cloud/auth",
      "/no/such/route",
      "/",
    ],
    usual: key ? [`X-Publishable-Api-Key: ${key}`] : [],
  };
}

async function publishableKey(): Promise<string | undefined> {
  const { SEED_OUTPUT: seeded, MEDUSA_PUBLISHABLE_KEY: key } = process.env;
  return key ?? (seeded ? JSON.parse(await readFile(seeded, "utf8")).publishable_key : undefined);
}
