import { expect, type Page } from "@playwright/test";
import { translate } from "../shop/messages";

/** Opens the workspace as the demo officer. */
export async function logInAsOfficer(page: Page): Promise<void> {
  const t = translate("id");
  await page.goto("/producer/masuk");
  await page.getByLabel(t("producer:login.name"), { exact: true }).fill(process.env.DEMO_OFFICER_EMAIL ?? "");
  await page.locator('input[type="password"]').fill(process.env.DEMO_PASSWORD ?? "");
  await page.getByRole("button", { name: t("producer:login.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/producer\/?$/);
}
