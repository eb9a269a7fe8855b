import { type Browser, expect, type Page, test } from "@playwright/test";
import { AllocationPage } from "../producer/allocation";
import { ApplicationsQueue } from "../producer/applications-queue";
import { JoinForm, type JoiningCooperative } from "../producer/join";
import { ListingsDesk } from "../producer/listings";
import { OrderDesk } from "../producer/orders";
import { pdfText } from "../producer/pdf-text";
import { photo } from "../producer/photo";
import { checkOut } from "../shop/checkout";
import { IN_MALANG } from "../shop/delivery-address";
import { Operator } from "../shop/operator";
import { Shopper } from "../shop/shopper";

/** The cheap phone of an officer. */
test.use({ viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 600_000 });

const PASSWORD = "sandi-pengurus-baru";
const MEMBERS = 14;
const PAIRS_IN_KODI = 20;
const ORDERED_KODI = 40;
const ORDERED_PAIRS = ORDERED_KODI * PAIRS_IN_KODI;
const REJECTED_PAIRS = 12;
/** What one workshop makes in a week: enough that twelve can make what two refuse. */
const WEEKLY_KODI = 6;

/** Numbers that no other run has used. */
function newCooperative(): JoiningCooperative {
  const number = String(Date.now()).slice(-8);
  return {
    contact: "Bu Wulan",
    phone: `0813 ${number.slice(0, 4)} ${number.slice(4)}`,
    name: `Koperasi Sepatu ${number}`,
    nib: `92000${number}`,
    nik: `NIK-S-${number}`,
    sentra: "Ciomas",
  };
}

/** Applies with fourteen workshops and hands the application in. */
async function apply(page: Page, cooperative: JoiningCooperative, workshops: string[]): Promise<void> {
  const form = new JoinForm(new Shopper(page, "id"));
  await form.begin(cooperative);
  await form.fillRegistration(cooperative);
  await form.fillPlace(cooperative);
  await form.fillProduct();
  await form.addMembers(workshops);
  await form.fillBank(cooperative);
  await form.addEvidence();
  await form.submit();
}

/** The operator decides with the evidence beside. @returns the invitation that the officer is sent */
async function approve(browser: Browser, cooperative: JoiningCooperative): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const queue = new ApplicationsQueue(await context.newPage());
  await queue.logIn();
  await queue.open(cooperative.name);
  await queue.approve();
  const phone = `+62${cooperative.phone.replace(/\D/g, "").slice(1)}`;
  const text = await queue.messageTo(phone, "staff-invitation");
  await context.close();
  return /\/producer\/undangan\/[\w-]+/.exec(text)?.[0] ?? "";
}

/** Each workshop's capacity, as the officer types it after a round of calls. */
async function declareCapacity(page: Page, workshops: string[]): Promise<void> {
  const { t } = new Shopper(page, "id");
  await page.goto("/producer/kapasitas");
  for (const workshop of workshops) {
    const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: workshop }) });
    await card.getByRole("button", { name: t("allocation:capacity.change") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("spinbutton").fill(String(WEEKLY_KODI));
    await dialog.getByRole("button", { name: t("allocation:capacity.save") }).click();
    await expect(dialog).toBeHidden();
    await expect(card.getByText(new RegExp(`${WEEKLY_KODI}\\s*kodi`))).toBeVisible();
  }
}

/** Somebody orders and transfers. @returns the number of the cooperative's share and the page of the order */
async function buy(browser: Browser, handle: string, seller: string) {
  const context = await browser.newContext({ locale: "id-ID" });
  const page = await context.newPage();
  const shopper = new Shopper(page, "id");
  await shopper.openProduct(handle, `?jumlah=${ORDERED_PAIRS}`);
  await shopper.add(ORDERED_PAIRS);
  await checkOut(shopper, {
    email: `pembeli-${Date.now()}@contoh.example`,
    address: IN_MALANG,
    cooperatives: [seller],
    withScript: true,
  });
  const number = /PS-\d{4}-\d{6}-1/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  const operator = await Operator.logIn();
  await operator.receiveTransfer(/order_[0-9A-Z]{26}/.exec(page.url())?.[0] ?? "");
  await operator.leave();
  return { page, number };
}

test("a cooperative joins, sells forty kodi, shares them over fourteen workshops and ships them", async ({
  page,
  browser,
}) => {
  const cooperative = newCooperative();
  const workshops = Array.from(
    { length: MEMBERS },
    (_, index) => `Bengkel ${cooperative.nib.slice(-8)}-${String(index + 1).padStart(2, "0")}`,
  );
  const shopper = new Shopper(page, "id");

  await test.step("applies, is approved, and its officer logs in by the invitation", async () => {
    await apply(page, cooperative, workshops);
    await page.goto(await approve(browser, cooperative));
    await page.locator("#password").fill(PASSWORD);
    await shopper.button("joining:invitation.accept").click();
    await expect(page).toHaveURL(/\/producer$/);
    await expect(page.getByRole("banner").getByText(cooperative.name)).toBeVisible();
  });

  const handle = await test.step("publishes a listing with three photos", async () => {
    const title = `Sepatu pantofel ${cooperative.nib}`;
    const desk = new ListingsDesk(page);
    await desk.open();
    await desk.begin(title, "fashion");
    await desk.madeToOrder({ unit: "pasang", tradeUnit: "kodi", leadTimeDays: "7" });
    await desk.complete({
      description: "Kulit sapi, sol karet, dijahit tangan.",
      price: "120.000",
      weight: "900",
    });
    await desk.photograph([
      await photo(page, "#7a4a26"),
      await photo(page, "#1f3a5f"),
      await photo(page, "#3f6b4f"),
    ]);
    await desk.submit();
    const operator = await Operator.logIn();
    const published = await operator.judgeListing(desk.listingId(), "approve", null);
    await operator.leave();
    return published;
  });

  await test.step("declares what each workshop can make", () => declareCapacity(page, workshops));

  await test.step("the shop promises an honest date", async () => {
    await expect(async () => {
      const answer = await page.goto(`/produk/${handle}?jumlah=${ORDERED_PAIRS}`);
      expect(answer?.status()).toBe(200);
    }).toPass({ timeout: 30_000 });
  });

  const bought = await buy(browser, handle, cooperative.name);
  const orders = new OrderDesk(page);
  await test.step("accepts the order", async () => {
    await orders.open(bought.number);
    await orders.acceptAll();
  });

  const orderPage = page.url();
  const allocation = new AllocationPage(page);
  await test.step("shares it over fourteen workshops", async () => {
    await allocation.open(/selord_[0-9A-Z]{26}/.exec(orderPage)?.[0] ?? "");
    await expect(allocation.steppers()).toHaveCount(MEMBERS);
    const proposal = await allocation.proposal();
    expect(proposal.reduce((sum, units) => sum + units, 0)).toBe(ORDERED_KODI);
    await allocation.offer();
    await expect(allocation.openOffers()).toHaveCount(proposal.filter((units) => units > 0).length);
  });

  await test.step("two refuse, the others take it, and the rest is shared again", async () => {
    await allocation.refuse(allocation.openOffers().first(), "Sedang panen");
    await allocation.refuse(allocation.openOffers().first(), "Mesin rusak");
    for (let open = await allocation.openOffers().count(); open > 0; open--) {
      await allocation.accept(allocation.openOffers().first());
    }
    const again = await allocation.proposal();
    expect(again.reduce((sum, units) => sum + units, 0)).toBeGreaterThan(0);
    await allocation.offer();
    await expect(allocation.openOffers()).not.toHaveCount(0);
    for (let open = await allocation.openOffers().count(); open > 0; open--) {
      await allocation.accept(allocation.openOffers().first());
    }
    await expect(allocation.steppers()).toHaveCount(0);
  });

  await test.step("the quality check rejects twelve pairs, which are made again", async () => {
    await allocation.check(allocation.toCheck().first(), REJECTED_PAIRS, "Jahitan sol lepas");
    for (let open = await allocation.toCheck().count(); open > 0; open--) {
      await allocation.check(allocation.toCheck().first());
    }
    await allocation.offer();
    await allocation.accept(allocation.openOffers().first());
    await allocation.check(allocation.toCheck().first());
    await expect(allocation.toCheck()).toHaveCount(0);
  });

  await test.step("packs two parcels and prints their papers", async () => {
    await page.goto(orderPage);
    await orders.pack({ "Sepatu pantofel": ORDERED_PAIRS / 2 }, "450");
    await orders.pack();
    const label = await pdfText(await orders.paper(`${bought.number}-K1`, "label"));
    for (const words of [IN_MALANG.name, cooperative.name, `${bought.number}-K1`])
      expect(label).toContain(words);
    const slip = await pdfText(await orders.paper(`${bought.number}-K2`, "slip"));
    expect(slip).toContain("Sepatu pantofel");
  });

  await test.step("ships both parcels, and they arrive", async () => {
    await orders.ship(`${bought.number}-K1`, "Kargo Bogor", "KB-1001");
    await orders.ship(`${bought.number}-K2`, "Kargo Bogor", "KB-1002");
    await orders.deliver(`${bought.number}-K1`);
    await orders.deliver(`${bought.number}-K2`);
  });

  await test.step("the history tells all of it, with names", async () => {
    const history = orders.section("orders:history.title");
    for (const action of ["pay", "accept", "pack", "ship_part", "ship", "deliver_part", "deliver"]) {
      await expect(history.getByText(shopper.t(`orders:history.${action}`)).first()).toBeVisible();
    }
    await expect(history.getByText("Bu Wulan").first()).toBeVisible();
    await allocation.open(/selord_[0-9A-Z]{26}/.exec(orderPage)?.[0] ?? "");
    await expect(page.getByText("Sedang panen").first()).toBeVisible();
    await expect(page.getByText("Jahitan sol lepas").first()).toBeVisible();
  });

  await test.step("the buyer reads both tracking numbers", async () => {
    await bought.page.reload();
    await expect(bought.page.getByText("nomor resi KB-1001")).toBeVisible();
    await expect(bought.page.getByText("nomor resi KB-1002")).toBeVisible();
    await bought.page.context().close();
  });
});
