import { createHash } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { browse, purchase } from "../shop/every-page";
import { Shopper } from "../shop/shopper";

test.describe.configure({ timeout: 200_000 });

test("documents are slim, quiet, strict about their sources, and never wider than a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  page.on("console", (message) => {
    const isMissingPage = message.text().includes("404 (Not Found)") && page.url().endsWith("/tidak-ada");
    const isRefusedForm = message.text().includes("400 (Bad Request)");
    if (message.type() === "error" && !isMissingPage && !isRefusedForm) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  const shopper = new Shopper(page, "id");
  await browse(shopper, (name) => expectNoSideScroll(page, name));
  await purchase(shopper, (name) => expectNoSideScroll(page, name));
  expect(complaints).toEqual([]);
});

test("every kind of answer carries the security headers", async ({ request }) => {
  for (const path of ["/", "/en/catalogue", "/keranjang", "/masuk", "/tidak-ada"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/default-src 'self'/);
    expect(policy, path).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}';/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(policy, path).toMatch(/frame-ancestors 'none'/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toMatch(/^(strict-origin-when-cross-origin|same-origin)$/);
  }
  const home = await request.get("/");
  const inline = [...(await home.text()).matchAll(/<script type="speculationrules">([^<]*)<\/script>/g)];
  const hashes = inline.map(([, script = ""]) => createHash("sha256").update(script).digest("base64"));
  expect(hashes).toHaveLength(1);
  expect(home.headers()["content-security-policy"]).toContain(`'sha256-${hashes[0]}'`);
  const file = (await home.text()).match(/\/assets\/[^"]+\.css/)?.[0] ?? "";
  const style = (await request.get(file)).headers();
  expect(style["x-content-type-options"]).toBe("nosniff");
  expect(style["cache-control"]).toContain("immutable");
});

test("the session's cookie is out of reach for scripts and other sites", async ({ page, context }) => {
  const shopper = new Shopper(page, "id");
  await shopper.openProduct("keripik-pisang");
  await shopper.add(1);
  await expect(shopper.link("cart:summary.checkout")).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie.httpOnly, cookie.name).toBe(true);
    expect(cookie.sameSite, cookie.name).toBe("Lax");
    expect(decodeURIComponent(cookie.value)).not.toContain("cart_id");
  }
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("a form that another site sends is refused and changes nothing", async ({ request, baseURL }) => {
  const form = { email: "pembeli@pasarsentra.example", password: process.env.DEMO_PASSWORD ?? "" };
  const told = { Origin: baseURL ?? "", "Sec-Fetch-Site": "cross-site" };
  for (const headers of [told, { Origin: "https://evil.example" }, { Origin: "null" }]) {
    const answer = await request.post("/masuk", { form, headers });
    expect([400, 403]).toContain(answer.status());
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    if (headers === told) expect(await answer.text()).toContain("tidak berasal dari halaman Pasar Sentra");
  }
  const own = { Origin: baseURL ?? "", "Sec-Fetch-Site": "same-origin" };
  const answer = await request.post("/masuk", { form, headers: own, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers()["set-cookie"]).toMatch(/HttpOnly/);
});

test("an unknown address answers 404 in its own language, and leads back into the shop", async ({ page }) => {
  for (const [language, address] of [
    ["id", "/tidak-ada"],
    ["id", "/produk/tidak-ada"],
    ["en", "/en/not-there"],
    ["en", "/en/products/not-there"],
    ["en", "/en/cooperatives/not-there"],
  ] as const) {
    const shopper = new Shopper(page, language);
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(shopper.heading(shopper.t("errors:notFound.title"))).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  }
});

test("search engines find the goods in both languages and nothing that is personal", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  for (const path of ["/keranjang", "/checkout", "/akun", "/en/cart", "/en/account"]) {
    expect(robots).toContain(`Disallow: ${path}\n`);
  }
  const map = await request.get("/sitemap.xml");
  expect(map.headers()["content-type"]).toContain("xml");
  const addresses = [...(await map.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1] ?? "");
  const paths = addresses.map((address) => new URL(address).pathname);
  expect(paths.filter((path) => path.startsWith("/produk/")).length).toBeGreaterThanOrEqual(72);
  expect(paths).toContain("/en/products/batako");
  const personal = /^(\/en)?\/(keranjang|cart|checkout|akun|account|masuk|login|pesanan|orders)(\/|$)/;
  expect(paths.filter((path) => personal.test(path))).toEqual([]);
  expect((await request.get("/en/products/batako")).status()).toBe(200);
});

async function expectNoSideScroll(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(wide, `${name} is wider than the screen by this many pixels`).toBeLessThanOrEqual(0);
  const isHydrated = await page.evaluate(() => "__reactRouterContext" in window);
  expect.soft(isHydrated, `${name} ships an application`).toBe(false);
}
