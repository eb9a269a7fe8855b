import { expect, test } from "@playwright/test";
import { STEADY, shifted, watchShifts } from "../shop/layout-shift";
import { bytesOf, transferred } from "../shop/transferred";

/** Bytes as transferred, compressed; of the whole page without pictures of goods, which come after it. */
const BUDGET = { script: 15_000, stylesheet: 20_000, page: 170_000 };
const GOODS = "/media/pictures/";

const PAGES = {
  home: "/",
  results: "/katalog?q=keripik",
  "no results": "/katalog?q=zzzqqq",
  product: "/produk/sandal-kulit-sintetis",
  "map of sentra": "/sentra",
  sentra: "/en/sentra/giriloyo",
  cooperative: "/en/cooperatives/koperasi-tempe-sanan-sejahtera",
  cart: "/keranjang",
};

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} weighs no more than its budget and does not move`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await watchShifts(page);
    const parts = (await transferred(page, path)).filter(({ url }) => !url.includes(GOODS));
    expect(await shifted(page)).toBeLessThan(STEADY);
    const sum = (kind: string) => bytesOf(parts, kind);
    const whole = parts.reduce((total, { bytes }) => total + bytes, 0);
    const list = parts.map(({ kind, bytes, url }) => `${kind} ${bytes} ${url}`).join("\n");
    test.info().annotations.push({
      type: "bytes",
      description: `HTML ${sum("document")}, script ${sum("script")}, style ${sum("stylesheet")}, all ${whole}`,
    });
    expect(sum("document"), list).toBeGreaterThan(0);
    expect(sum("script"), list).toBeGreaterThan(0);
    expect(sum("script"), list).toBeLessThanOrEqual(BUDGET.script);
    expect(sum("stylesheet"), list).toBeGreaterThan(0);
    expect(sum("stylesheet"), list).toBeLessThanOrEqual(BUDGET.stylesheet);
    expect(whole, list).toBeLessThanOrEqual(BUDGET.page);
  });
}
