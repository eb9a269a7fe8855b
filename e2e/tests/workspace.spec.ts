import { devices, expect, test } from "@playwright/test";
import { MEMBER, OFFICER, Producer } from "../producer/producer";
import { invitedByPhone, WorkspaceApi } from "../producer/workspace-api";

test.use({ ...devices["Pixel 5"], viewport: { width: 360, height: 740 }, defaultBrowserType: undefined });
test.describe.configure({ timeout: 240_000 });

test("someone of two cooperatives logs in by phone number and acts for one at a time", async ({ page }) => {
  const phone = `+62812${String(Date.now()).slice(-8)}`;
  for (const [index, name] of [OFFICER, OFFICER.replace("tanggulangin", "kasongan")].entries()) {
    const officer = await WorkspaceApi.logIn(name);
    if (index === 0) await invitedByPhone(officer, { name: "Hj. Aminah", role: "manager", phone });
    await officer.leave();
  }
  const producer = new Producer(page);
  await producer.logIn(`0${phone.slice(3)}`);
  await expect(producer.acting).toContainText("Hj. Aminah");
  await expect(producer.acting).toContainText(producer.t("producer:role.manager"));
  await producer.navigation("producer:nav.listings").filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/producer\/produk$/);
  await expect(producer.acting).toContainText("Hj. Aminah");
});

test("a member sees only their own work, and an officer can help them with both names kept", async ({
  page,
}) => {
  const producer = new Producer(page);
  await producer.logIn(MEMBER);
  await expect(producer.navigation("producer:nav.work").filter({ visible: true })).toBeVisible();
  await expect(producer.navigation("producer:nav.orders")).toHaveCount(0);
  expect((await page.goto("/producer/laporan"))?.status()).toBe(403);
  await expect(producer.heading(producer.t("producer:error.forbidden.title"))).toBeVisible();
  await producer.logOut();
  await producer.logIn(OFFICER);
  await producer.untilAlive();
  await producer.navigation("producer:nav.members").filter({ visible: true }).click();
  await producer.button("producer:members.assist").first().click();
  const banner = page.getByRole("status").filter({ hasText: producer.t("producer:assisted.end") });
  await expect(page.getByText(/Anda bertindak untuk/)).toBeVisible();
  await expect(producer.navigation("producer:nav.orders")).toHaveCount(0);
  await expect(banner.or(producer.button("producer:assisted.end"))).not.toHaveCount(0);
  await producer.button("producer:assisted.end").click();
  await expect(producer.navigation("producer:nav.orders").filter({ visible: true })).toBeVisible();
});

test("after a log-out nothing of the workspace is left on the device", async ({ page, context }) => {
  const producer = new Producer(page);
  await producer.logIn(OFFICER);
  await producer.untilAlive();
  await producer.untilWatched();
  await page.reload();
  const pages = () =>
    page.evaluate(async () => (await caches.open("workspace-pages-v1")).keys().then((k) => k.length));
  await expect.poll(pages).toBeGreaterThan(0);
  await producer.logOut();
  await expect.poll(pages).toBe(0);
  await context.setOffline(true);
  await page.goto("/producer").catch(() => undefined);
  await expect(page.getByText(producer.t("producer:offline.title")).first()).toBeVisible();
});
