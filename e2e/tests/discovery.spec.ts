import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { Operator } from "../shop/operator";
import { SearchBox } from "../shop/search-box";
import { Shopper } from "../shop/shopper";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("suggestions by keyboard: the field says which one is active, Enter opens it, Escape closes", async ({
  page,
}) => {
  const shopper = new Shopper(page, "id");
  await shopper.open({ id: "/", en: "/en" });
  const box = new SearchBox(shopper);
  await expect(box.field).toHaveAttribute("aria-expanded", "false");
  await box.type("keripik tem");
  await expect(box.field).toHaveRole("combobox");
  await expect(box.field).toHaveAttribute("aria-expanded", "true");
  await expect(box.field).toBeFocused();
  const count = await box.options().count();
  await expect(page.getByRole("status").filter({ hasText: String(count) })).toBeAttached();
  expect(await box.active()).toBeNull();

  await page.keyboard.press("ArrowUp");
  await expect(box.options().last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  expect(await box.active(), "past the last one lies the field").toBeNull();
  await page.keyboard.press("ArrowDown");
  const first = await box.active();
  expect(first).not.toBeNull();
  await expect(box.list.locator("[aria-selected=true]")).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(box.list).toBeHidden();
  await expect(box.field).toHaveValue("keripik tem");
  await page.keyboard.press("ArrowDown");
  await expect(box.list).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const title = await (await box.active())?.locator(".suggestions__text").innerText();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/produk\/keripik-tempe/);
  await expect(shopper.heading(title ?? "")).toBeVisible();
});

test("suggestions in English name products, sentra and cooperatives, and open with a click", async ({
  page,
}) => {
  const shopper = new Shopper(page, "en");
  await shopper.open({ id: "/", en: "/en" });
  const box = new SearchBox(shopper);
  await box.type("kasongan");
  await expect(box.group("sentra").getByRole("option", { name: /^Sentra Kasongan/ })).toBeVisible();
  const cooperative = box.group("cooperatives").getByRole("option", { name: /Kasongan Usaha Bersama/ });
  await expect(cooperative).toBeVisible();
  await cooperative.click();
  await expect(page).toHaveURL(/\/en\/cooperatives\/koperasi-kasongan-usaha-bersama$/);
});

test("Enter without a choice searches for what was typed, and leaving the box closes the list", async ({
  page,
}) => {
  const shopper = new Shopper(page, "id");
  await shopper.open({ id: "/sentra", en: "/en/sentra" });
  const box = new SearchBox(shopper);
  await box.type("sandal");
  await page.keyboard.press("Tab");
  await expect(box.list).toBeHidden();
  await box.field.press("Enter");
  await expect(page).toHaveURL(/\/katalog\?q=sandal$/);
  await expect(shopper.heading(shopper.t("catalogue:searchHeading", { query: "sandal" }))).toBeVisible();
  await expect(box.field).toHaveValue("sandal");
});

test("filters narrow the list as counted, live in the address, and the back button undoes them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const shopper = new Shopper(page, "id");
  const { t } = shopper;
  // Provinces whose cooperatives no other test suspends meanwhile.
  const start = "?province=34&province=35";
  await shopper.open({ id: `/katalog${start}`, en: `/en/catalogue${start}` });
  const before = await found(page);
  const kind = page.getByRole("group", { name: t("catalogue:filter.commodity") });
  const food = kind.locator(".choice").filter({ hasText: t("common:commodity.food") });
  const counted = Number(await food.locator(".choice__count").innerText());
  await food.getByRole("checkbox").check();
  await expect(page).toHaveURL(/\?commodity=food&province=34&province=35$/);
  expect(await found(page)).toBe(counted);
  expect(counted).toBeLessThan(before);

  const availability = page.getByRole("group", { name: t("catalogue:filter.availability") });
  await availability.getByLabel(new RegExp(`^${t("catalogue:filter.fromStock")}`)).check();
  await expect(page).toHaveURL(/made_to_order=false/);
  const narrowed = await found(page);
  await shopper.link("catalogue:sort.price_asc").click();
  await expect(page).toHaveURL(/sort=price_asc/);
  expect(await found(page)).toBe(narrowed);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?commodity=food&province=34&province=35$/);
  expect(await found(page)).toBe(counted);
  await expect(food.getByRole("checkbox")).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/katalog\?province=34&province=35$/);
  expect(await found(page)).toBe(before);
  await expect(food.getByRole("checkbox")).not.toBeChecked();
});

test("a search that finds nothing leads on to sentra and kinds, and is kept out of search engines", async ({
  page,
}) => {
  for (const language of ["id", "en"] as const) {
    const shopper = new Shopper(page, language);
    await shopper.open({ id: "/katalog?q=zzzqqq", en: "/en/catalogue?q=zzzqqq" });
    await expect(shopper.heading(shopper.t("catalogue:none.title"))).toBeVisible();
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    await expect(shopper.heading(shopper.t("catalogue:none.sentra"))).toBeVisible();
    await page.locator(".sentra-links").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/sentra\/[a-z-]+$/);
  }
});

test("a mistyped word finds what was meant and says so, and near words are offered where nothing is found", async ({
  page,
}) => {
  const shopper = new Shopper(page, "id");
  await shopper.open({ id: "/katalog?q=spatu", en: "/en/catalogue?q=spatu" });
  const note = page.locator(".search-notes");
  await expect(note).toContainText(shopper.t("catalogue:words.corrected", { typed: "spatu" }));
  await expect(note.locator("strong")).toHaveText("sepatu");
  expect(await found(page)).toBeGreaterThan(0);

  await shopper.open({ id: "/katalog?q=batatempel", en: "/en/catalogue?q=batatempel" });
  await expect(page.getByText(shopper.t("catalogue:none.terms"))).toBeVisible();
  await page.getByRole("link", { name: "bata", exact: true }).click();
  await expect(page).toHaveURL(/\?q=bata$/);
  expect(await found(page)).toBeGreaterThan(0);
});

test("a rare word finds what has it, and asks whether a much commoner one was meant", async ({ page }) => {
  for (const language of ["id", "en"] as const) {
    const shopper = new Shopper(page, language);
    await shopper.open({ id: "/katalog?q=nyaman", en: "/en/catalogue?q=nyaman" });
    expect(await found(page)).toBe(1);
    const note = page.locator(".search-notes").filter({ hasText: shopper.t("catalogue:words.suggestion") });
    await note.getByRole("link", { name: "anyaman" }).click();
    await expect(page).toHaveURL(/\?q=anyaman$/);
    expect(await found(page)).toBeGreaterThanOrEqual(10);
    await expect(page.locator(".search-notes")).toHaveCount(0);
  }
});

test("the map leads to the sentra of a province by keyboard, and says whose map it is", async ({ page }) => {
  const shopper = new Shopper(page, "id");
  await shopper.open({ id: "/", en: "/en" });
  await shopper.link("home:byRegion.map").click();
  await expect(page).toHaveURL(/\/sentra#map$/);
  const map = page.getByRole("region", { name: shopper.t("sentra:map.heading") });
  await expect(map.getByRole("link", { name: /CC BY 4.0/ })).toBeVisible();
  const east = map.getByRole("link", { name: /^Jawa Timur: \d+ sentra$/ });
  await east.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#province-35$/);
  await expect(shopper.heading("Jawa Timur")).toBeInViewport();
  const said = Number((await east.locator("title").textContent())?.match(/(\d+) sentra/)?.[1]);
  const listed = page.locator("section", { has: page.locator("#province-35") }).getByRole("article");
  await expect(listed).toHaveCount(said);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("search, filters and map work in both languages", async ({ page }) => {
    for (const language of ["id", "en"] as const) {
      const shopper = new Shopper(page, language);
      const { t } = shopper;
      await shopper.open({ id: "/", en: "/en" });
      const box = new SearchBox(shopper);
      await box.field.fill("tempe");
      await shopper.button("common:search.submit").click();
      await expect(page).toHaveURL(/\?q=tempe$/);
      const before = await found(page);
      await page.getByRole("link", { name: t("catalogue:filter.open") }).click();
      await page.getByLabel(t("catalogue:filter.priceMax")).fill("10.000");
      await shopper.button("catalogue:filter.apply").click();
      await expect(page).toHaveURL(/price_max=10/);
      expect(await found(page)).toBeLessThan(before);
      await page
        .getByRole("link", { name: t("catalogue:filter.remove", { name: "" }).trim() })
        .last()
        .click();
      await expect(page).not.toHaveURL(/price_max/);
      expect(await found(page)).toBe(before);
      await shopper.open({ id: "/sentra", en: "/en/sentra" });
      await page.getByRole("link", { name: /^Kalimantan Selatan: / }).click({ force: true });
      await expect(page).toHaveURL(/#province-63$/);
    }
  });
});

test("a suspended cooperative vanishes from every page that was kept, at once", async ({ request }) => {
  const kept = {
    product: "/produk/rendang-daging-original",
    results: "/katalog?q=rendang&commodity=food",
    sentra: "/sentra/payakumbuh",
    suggestions: "/saran?q=rendang",
  };
  const name = "rendang-payakumbuh";
  const read = async (path: string) => {
    const answer = await request.get(path);
    return answer.status() === 200 ? await answer.text() : String(answer.status());
  };
  const handle = (await read(kept.results)).match(/\/produk\/(rendang[a-z0-9-]*)"/)?.[1];
  expect(handle, "a rendang is sold").toBeTruthy();
  kept.product = `/produk/${handle}`;
  for (const path of Object.values(kept)) expect(await read(path), path).toMatch(/rendang/i);

  const operator = await Operator.logIn();
  const seller = "Koperasi Rendang Kota Payakumbuh";
  try {
    await operator.setStatus(seller, "suspend", "Izin usaha sedang diperiksa ulang");
    const since = Date.now();
    await expect(async () => {
      expect(await read(kept.product)).toBe("404");
      expect(await read(kept.results)).not.toContain(`/produk/${handle}"`);
      expect(await read(kept.sentra)).not.toContain(name);
      expect(await read(kept.suggestions)).not.toContain(`/produk/${handle}"`);
    }).toPass({ intervals: [50] });
    test.info().annotations.push({ type: "vanished after", description: `${Date.now() - since} ms` });
  } finally {
    await operator.setStatus(seller, "reinstate", "Izin usaha sudah diperiksa");
    await operator.leave();
  }
  await expect(async () => expect(await read(kept.product)).toContain("<h1>")).toPass();
});

test("one reader's cart and theme never reach another, though pages are kept", async ({ browser }) => {
  const [mine, yours] = [await browser.newPage(), await browser.newPage()];
  const me = new Shopper(mine, "id");
  await me.openProduct("keripik-salak");
  await me.add(4);
  await expect(me.heading(me.t("cart:heading"))).toBeVisible();
  for (const path of ["/", "/produk/keripik-salak"]) {
    await mine.goto(path);
    await expect(mine.locator(".site-header__count")).toContainText(
      me.t("common:nav.cartCount_other", { count: 1 }),
    );
    await yours.goto(path);
    await expect(yours.locator(".site-header__cart")).toBeVisible();
    await expect(yours.locator(".site-header__count")).toHaveCount(0);
  }
  await yours.getByRole("button", { name: me.t("common:theme.dark") }).click();
  await expect(yours.locator("html")).toHaveAttribute("data-theme", "dark");
  await yours.reload();
  await expect(yours.locator("html")).toHaveAttribute("data-theme", "dark");
  await mine.reload();
  await expect(mine.locator("html")).not.toHaveAttribute("data-theme");
});

test("a page that a reader has already is not sent again", async ({ request }) => {
  for (const path of ["/", "/katalog?q=sandal", "/en/products/batako"]) {
    const first = await request.get(path);
    const { etag = "", vary, "cache-control": kept } = first.headers();
    expect(etag, path).toMatch(/^W\/"/);
    expect(vary, path).toBe("Accept-Encoding, Cookie");
    expect(kept, path).toMatch(/no-cache/);
    const again = await request.get(path, { headers: { "If-None-Match": etag } });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
  }
  const cart = await request.get("/keranjang");
  expect(cart.headers()["cache-control"]).toBe("private, no-store");
});

test("nonsense in an address is refused or ignored, and never breaks a page", async ({ request }) => {
  const long = "a".repeat(10_000);
  const answers: Record<string, number> = {
    [`/katalog?q=${long}`]: 200,
    "/katalog?q=%00%01%1f": 200,
    "/katalog?q[$where]=1&$or=1": 200,
    [`/katalog?${"sentra=x&".repeat(500)}`]: 200,
    "/katalog?certificate=%3Cscript%3E&moq_max=-1&lead_time_max=1e9": 200,
    [`/saran?q=${long}`]: 200,
    "/saran?q=%00": 200,
    "/saran": 200,
    "/produk/..%2f..%2fadmin": 404,
    "/sentra/Tidak%20Ada": 404,
    "/en/suggestions?q=%F0%9F%8C%B6": 200,
  };
  for (const [path, status] of Object.entries(answers)) {
    expect((await request.get(path)).status(), path.slice(0, 80)).toBe(status);
  }
  const lost = await request.get("/katalog?cursor=abc", { maxRedirects: 0 });
  expect([lost.status(), lost.headers().location]).toEqual([302, "/katalog"]);
});

/** How many products the page says that it found. */
async function found(page: Page): Promise<number> {
  const text = await page.locator(".catalogue__head p").innerText();
  return Number(text.replace(/\D/g, ""));
}
