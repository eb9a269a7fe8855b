import { expect, type Page } from "@playwright/test";
import { translate } from "../shop/messages";

/** Opens the workspace as the demo officer. */
export async function logInAsOfficer(page: Page): Promise<void> {
  await logInProducer(page, process.env.DEMO_OFFICER_EMAIL ?? "", process.env.DEMO_PASSWORD ?? "");
}

/** Logs a producer in with an e-mail address or a phone number in any spelling. Ends on Today. */
export async function logInProducer(page: Page, name: string, password: string): Promise<void> {
  const t = translate("id");
  await page.goto("/producer/masuk");
  await page.getByLabel(t("producer:login.name"), { exact: true }).fill(name);
  await page.locator('input[type="password"]').fill(password);
  await page.getByRole("button", { name: t("producer:login.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/producer\/?$/);
}
