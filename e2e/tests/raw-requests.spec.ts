import { expect, test } from "@playwright/test";
import { hostileRequest, type Served } from "../raw/hostile-request";
import { Seeded } from "../raw/seeded";
import { sendRaw } from "../raw/send-raw";

const REQUESTS = Number(process.env.RAW_REQUESTS ?? 10_000);
const SEED = Number(process.env.RAW_SEED ?? 20_261_201);
const AT_ONCE = 24;

const shop = new URL(process.env.STOREFRONT_URL ?? "");
const backend = new URL(process.env.BACKEND_URL ?? "");

const SHOP: Served = {
  host: shop.host,
  paths: [
    ...[
      "/",
      "/en",
      "/health",
      "/katalog",
      "/produk/keripik-pisang",
      "/keranjang",
      "/masuk",
      "/daftar",
      "/keluar",
    ],
    ...[
      "/producer",
      "/producer/masuk",
      "/producer/api/today",
      "/producer/gabung",
      "/media/a.webp",
      "/favicon.svg",
      "/tidak-ada",
    ],
  ],
};
const BACKEND: Served = {
  host: backend.host,
  paths: [
    ...[
      "/health",
      "/store/carts",
      "/store/products",
      "/store/catalogue",
      "/store/regions",
      "/admin/orders",
      "/app",
      "/static/a",
    ],
    ...[
      "/auth/customer/emailpass",
      "/auth/producer/emailpass",
      "/producer/today",
      "/producer/applications",
      "/hooks/payment/x",
    ],
  ],
};

for (const [name, address, served] of [
  ["storefront", shop, SHOP],
  ["backend", backend, BACKEND],
] as const) {
  test(`no request ends the ${name}, and none is called our own failure`, async ({ request }) => {
    test.setTimeout(300_000);
    const chance = new Seeded(SEED);
    const failures: string[] = [];
    const counts = new Map<string, number>();
    let sent = 0;
    const sender = async () => {
      while (sent < REQUESTS) {
        sent += 1;
        const text = hostileRequest(chance, served);
        const statuses = await sendRaw(Number(address.port), text);
        const kind = statuses.map((status) => `${Math.floor(status / 100)}xx`).join("+") || "closed";
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (statuses.some((status) => status >= 500))
          failures.push(`${statuses}: ${JSON.stringify(text.slice(0, 600))}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    console.info(name, Object.fromEntries(counts));
    expect(failures.slice(0, 20)).toEqual([]);
    expect((await request.get(`${address.origin}/health`)).status()).toBe(200);
    // A server that hung up on everybody would pass the rest.
    expect(counts.get("4xx")).toBeGreaterThan(REQUESTS / 3);
  });
}

test("a request that pages cannot answer is refused by its kind", async () => {
  const port = Number(shop.port);
  const status = async (line: string, headers: string) =>
    (await sendRaw(port, `${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`))[0];
  const host = `Host: ${shop.host}\r\n`;
  expect(await status("TRACE /", host)).toBe(405);
  expect(await status("PROPFIND /masuk", host)).toBe(405);
  expect(await status("GET /masuk", "Host: a b\r\n")).toBe(400);
  expect(await status("GET /masuk", "Host:\r\n")).toBe(400);
  expect(await status("GET /masuk", `${host}Host: other.example\r\n`)).toBe(400);
  expect(await status("GET /masuk", "")).toBe(400);
  expect(await status("GET http://other.example/masuk", host)).toBe(400);
  expect(await status("GET /masuk", "Host: shop.example:8080\r\n")).toBe(200);
  expect(await status("GET /masuk", "Host: [::1]:3000\r\n")).toBe(200);
});
