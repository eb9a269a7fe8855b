import { type Cookie, expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "../shop/messages";
import { Shopper } from "../shop/shopper";

/** Demo people of the seed; their password is DEMO_PASSWORD. */
export const OFFICER = "pengurus.tanggulangin@pasarsentra.example";
export const MEMBER = "anggota.tanggulangin@pasarsentra.example";

/** Log-ins of people of the seed that this process has made, as cookies. */
const keptLogIns = new Map<string, Cookie[]>();

/** Somebody of a cooperative, in the workspace. */
export class Producer extends Shopper {
  constructor(page: Page, language: Language = "id") {
    super(page, language);
  }

  /** As far as the first page of the workspace; by the form unless this process has a log-in of a person of the seed. */
  async logIn(name: string, password = process.env.DEMO_PASSWORD ?? ""): Promise<void> {
    const kept = keptLogIns.get(name);
    if (kept) {
      await this.page.context().addCookies(kept);
      await this.open({ id: "/producer", en: "/en/producer" });
    } else {
      await this.logInByForm(name, password);
      const cookies = await this.page.context().cookies();
      if (password === process.env.DEMO_PASSWORD) keptLogIns.set(name, cookies);
    }
    await expect(this.page).not.toHaveURL(/(masuk|login)/);
  }

  /** By e-mail or phone number. */
  async logInByForm(name: string, password: string): Promise<void> {
    await this.open({ id: "/producer/masuk", en: "/en/producer/login" });
    await this.field("producer:login.name").fill(name);
    await this.field("account:field.password").fill(password);
    await this.button("producer:login.submit").click();
    await expect(this.page).not.toHaveURL(/(masuk|login)/);
  }

  /** Ends the log-in everywhere, so that it is kept no longer. */
  async logOut(): Promise<void> {
    keptLogIns.clear();
    await this.open({ id: "/producer/keluar", en: "/en/producer/logout" });
    await this.button("producer:logout.submit").click();
    await expect(this.page.getByText(this.t("producer:logout.done"))).toBeVisible();
  }

  /** The bar under the thumb on phones, the list at the side on wide screens: whichever is there. */
  navigation(key: string): Locator {
    return this.page
      .getByRole("navigation", { name: this.t("producer:nav.label") })
      .getByRole("link", { name: this.t(key), exact: true });
  }

  /** For whom someone acts, as the header of every page says. */
  get acting(): Locator {
    return this.page.getByRole("banner");
  }

  /** The page answers to the thumb: React has taken over. Polled, since the policy allows no evaluated code. */
  async untilAlive(): Promise<void> {
    const isAlive = () =>
      this.page.evaluate(() => {
        const main = document.querySelector("main");
        return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
      });
    await expect.poll(isAlive).toBe(true);
  }

  /** The service worker looks on: what is opened from now on can be opened without a line. */
  async untilWatched(): Promise<void> {
    const isWatched = () => this.page.evaluate(() => navigator.serviceWorker.controller !== null);
    await expect(async () => {
      if (await isWatched()) return;
      await this.page.reload({ waitUntil: "networkidle" });
      expect(await isWatched()).toBe(true);
    }).toPass({ timeout: 60_000 });
  }
}
