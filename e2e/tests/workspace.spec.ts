import { devices, expect, test } from "@playwright/test";
import { MEMBER, OFFICER, Producer } from "../producer/producer";
import { invitedByPhone, WorkspaceApi } from "../producer/workspace-api";
import { Operator } from "../shop/operator";

test.use({ ...devices["Pixel 5"], viewport: { width: 360, height: 740 }, defaultBrowserType: undefined });
test.describe.configure({ timeout: 240_000 });

test("someone of two cooperatives acts for exactly one at a time, named on every page", async ({ page }) => {
  const phone = newPhone();
  const potters = await WorkspaceApi.logIn(OFFICER.replace("tanggulangin", "kasongan"));
  const tanners = await WorkspaceApi.logIn(OFFICER);
  const person = { name: "Hj. Aminah", phone };
  await invitedByPhone(tanners, { ...person, role: "manager" });
  const { link } = await potters.post<{ link: string }>("/producer/staff/invitations", {
    ...person,
    role: "officer",
  });
  const producer = new Producer(page);
  await producer.logIn(`0${phone.slice(3)}`);
  const [home, second] = [await workplace(tanners), await workplace(potters)];
  await expect(producer.acting).toContainText(home);
  await expect(producer.acting.getByRole("link", { name: producer.t("producer:switch") })).toHaveCount(0);

  await page.goto(new URL(link).pathname);
  await producer.button("joining:invitation.accept").click();
  await expect(producer.acting).toContainText(second);
  await expect(producer.acting).toContainText(producer.t("producer:role.officer"));
  await producer.navigation("producer:nav.listings").filter({ visible: true }).click();
  await expect(page).toHaveURL(/\/producer\/produk$/);
  await expect(producer.acting).toContainText(second);
  await page.getByRole("article").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/producer\/produk\/prod_/);
  const theirs = page.url();

  await producer.acting.getByRole("link", { name: producer.t("producer:switch") }).click();
  await page.getByRole("button", { name: home }).click();
  await expect(producer.acting).toContainText(home);
  await expect(producer.acting).toContainText(producer.t("producer:role.manager"));
  expect((await page.goto(theirs))?.status()).toBe(404);

  await producer.open({ id: "/producer/pilih-koperasi", en: "/en/producer/choose-cooperative" });
  await page.getByRole("button", { name: second }).click();
  await expect(producer.acting).toContainText(second);
  await revoke(potters, phone);
  await page.goto("/producer");
  await expect(page.getByText(second)).toHaveCount(0);
  await page.getByRole("button", { name: home }).click();
  await expect(producer.acting).toContainText(home);
  await Promise.all([potters.leave(), tanners.leave()]);
});

test("a forgotten password is made anew through the link of a message, once", async ({ page }) => {
  const phone = newPhone();
  const officer = await WorkspaceApi.logIn(OFFICER);
  await invitedByPhone(officer, { name: "Pak Slamet", role: "manager", phone });
  await officer.leave();
  const producer = new Producer(page);
  await producer.open({ id: "/producer/lupa-sandi", en: "/en/producer/forgot-password" });
  await producer.field("producer:login.name").fill(phone);
  await producer.button("producer:forgot.submit").click();
  await expect(page.getByText(producer.t("producer:forgot.sentTitle"))).toBeVisible();

  const operator = await Operator.logIn();
  const link = /https?:\S+/.exec(await operator.messageTo(phone, "password-reset"))?.[0] ?? "";
  await operator.leave();
  const address = new URL(link);
  const change = async (password: string) => {
    await page.goto(address.pathname + address.search);
    await producer.field("account:field.newPassword").fill(password);
    await producer.button("account:reset.submit").click();
  };
  await change("kata-sandi-yang-baru");
  await expect(page).toHaveURL(/masuk/);
  await change("kata-sandi-orang-lain");
  await expect(page.getByText(producer.t("account:reset.invalid"))).toBeVisible();
  await producer.logIn(phone, "kata-sandi-yang-baru");
  await expect(producer.acting).toContainText("Pak Slamet");
});

test("a member sees only their own work, and an officer can help them with both names kept", async ({
  page,
}) => {
  const producer = new Producer(page);
  await producer.logIn(MEMBER);
  await expect(producer.navigation("producer:nav.work").filter({ visible: true })).toBeVisible();
  await expect(producer.navigation("producer:nav.orders")).toHaveCount(0);
  expect((await page.goto("/producer/laporan"))?.status()).toBe(403);
  await expect(producer.heading(producer.t("workspace:error.forbidden.title"))).toBeVisible();
  await producer.logOut();
  await producer.logIn(OFFICER);
  await producer.untilAlive();
  await producer.navigation("producer:nav.members").filter({ visible: true }).click();
  await producer.button("producer:members.assist").first().click();
  const banner = page.getByRole("status").filter({ hasText: producer.t("workspace:assisted.end") });
  await expect(page.getByText(/Anda bertindak untuk/)).toBeVisible();
  await expect(producer.navigation("producer:nav.orders")).toHaveCount(0);
  await expect(banner.or(producer.button("workspace:assisted.end"))).not.toHaveCount(0);
  await producer.button("workspace:assisted.end").click();
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
  await expect(page.getByText(producer.t("workspace:offline.title")).first()).toBeVisible();
});

function newPhone(): string {
  return `+62812${String(Date.now()).slice(-8)}`;
}

/** The name of the cooperative of an officer who has one. */
async function workplace(officer: WorkspaceApi): Promise<string> {
  const { me } = await officer.get<{ me: { cooperatives: { legal_name: string }[] } }>("/producer/me");
  return me.cooperatives[0]?.legal_name ?? "";
}

async function revoke(officer: WorkspaceApi, phone: string): Promise<void> {
  const { staff } = await officer.get<{ staff: { id: string; phone: string | null }[] }>("/producer/staff");
  const found = staff.find((person) => person.phone === phone);
  await officer.post(`/producer/staff/${found?.id}/revoke`, {});
}

test("a form is stopped and keeps what was typed when the log-in has ended meanwhile", async ({
  page,
  context,
}) => {
  const producer = new Producer(page);
  await producer.logIn(OFFICER);
  await page.goto("/producer/anggota/baru");
  await producer.untilAlive();
  const name = producer.field("producer:member.workshop_name");
  await name.fill("Bengkel yang ditulis lama");
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.clock.setSystemTime(Date.now() + 6 * 60_000);
  await producer.button("producer:member.submit").click();
  await expect(page.getByText(producer.t("workspace:stopped.loggedOut.title"))).toBeVisible();
  await expect(name).toHaveValue("Bengkel yang ditulis lama");

  await context.addCookies(cookies);
  await producer.button("producer:member.submit").click();
  await expect(page.getByText(producer.t("producer:invalid.owner_name")).first()).toBeVisible();
  await expect(name).toHaveValue("Bengkel yang ditulis lama");
});
