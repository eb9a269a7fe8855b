import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Page, test } from "@playwright/test";
import sharp from "sharp";
import { doors, memberWorkspace, sellerOrder, workspace } from "../producer/every-page";
import { buySandals, SELLING_OFFICER } from "../producer/paid-order";
import { MEMBER, OFFICER, Producer } from "../producer/producer";
import type { Language } from "../shop/messages";
import { account, browse, purchase, type Visit } from "../shop/every-page";
import { Shopper } from "../shop/shopper";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../docs/screens");
const WEBP_QUALITY = 70;
/** Longest picture, in pixels of its height: lists go on in the same way. */
const LONGEST = 2_400;

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 820, height: 1180 };
const DESKTOP = { width: 1440, height: 900 };

interface Shot {
  size: { width: number; height: number };
  colorScheme: "light" | "dark";
}

const EVERY: Shot[] = [
  { size: PHONE, colorScheme: "light" },
  { size: DESKTOP, colorScheme: "light" },
];
const MAIN: Shot[] = [
  ...EVERY,
  { size: TABLET, colorScheme: "light" },
  { size: PHONE, colorScheme: "dark" },
  { size: DESKTOP, colorScheme: "dark" },
];
const MAIN_PAGES = [
  "home",
  "catalogue",
  "product",
  "sentra",
  "cart",
  "checkout-shipping",
  "order",
  "account",
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const language of ["id", "en"] as const) {
  test(`screens in ${language}`, async ({ page }) => {
    await mkdir(folder, { recursive: true });
    const shopper = new Shopper(page, language);
    const visit = photographer(page, language);
    await browse(shopper, visit);
    await purchase(shopper, visit);
    await account(shopper, visit);
  });
}

test("screens of the workspace", async ({ browser }) => {
  await mkdir(folder, { recursive: true });
  const shown = async (show: (producer: Producer, visit: Visit) => Promise<void>) => {
    const page = await browser.newPage();
    await show(new Producer(page), photographer(page, "id"));
    await page.context().close();
  };
  await shown((producer, visit) => doors(producer, OFFICER, visit));
  await shown((producer, visit) => workspace(producer, OFFICER, visit));
  await shown(async (producer, visit) => {
    const { number } = await buySandals(browser, 20);
    await producer.logIn(SELLING_OFFICER);
    await sellerOrder(producer, number, visit);
  });
  await shown((producer, visit) => memberWorkspace(producer, MEMBER, visit));
});

/** Indonesian is taken of every page, English of the main ones on phone and desktop. */
function photographer(page: Page, language: Language): Visit {
  return async (name) => {
    const isMain = MAIN_PAGES.includes(name);
    if (language === "en" && !isMain) return;
    for (const shot of isMain && language === "id" ? MAIN : EVERY)
      await take(page, `${name}-${language}`, shot);
  };
}

async function take(page: Page, name: string, { size, colorScheme }: Shot): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await loadPictures(page);
  // As tall as what it shows: what keeps to the lower edge would stand in the middle otherwise.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height, LONGEST)) });
  const whole = await page.screenshot();
  const file = join(folder, `${name}-${size.width}-${colorScheme}.webp`);
  await sharp(whole).webp({ quality: WEBP_QUALITY, effort: 6 }).toFile(file);
}

/** Pictures further down load when somebody scrolls to them. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    const loaded = pictures.map((picture) => picture.decode().catch(() => undefined));
    await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 8_000))]);
    window.scrollTo(0, 0);
  });
}
