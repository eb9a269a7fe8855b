import { test } from "@playwright/test";
import { expectAccessible } from "../shop/accessible";
import { account, browse, purchase } from "../shop/every-page";
import { Shopper } from "../shop/shopper";

const THEMES = ["light", "dark"] as const;

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 300_000 });

test("every page for browsing is accessible", async ({ page }) => {
  await browse(new Shopper(page, "id"), (name) => expectAccessible(page, name, THEMES));
});

test("every page of a purchase is accessible", async ({ page }) => {
  await purchase(new Shopper(page, "id"), (name) => expectAccessible(page, name, THEMES));
});

test("every page of an account is accessible", async ({ page }) => {
  await account(new Shopper(page, "en"), (name) => expectAccessible(page, name, THEMES));
});
