import { expect, test } from "@playwright/test";
import { ApplicationsQueue } from "../producer/applications-queue";
import { JoinForm, type JoiningCooperative } from "../producer/join";
import { logInProducer } from "../producer/log-in";
import { Shopper } from "../shop/shopper";

test.use({ viewport: { width: 360, height: 740 } });

const PASSWORD = "sandi-pengurus-baru";

/** Numbers that no other run has used. */
function inventedCooperative(): JoiningCooperative {
  const number = String(Date.now()).slice(-8);
  return {
    contact: "Bu Wulan",
    phone: `0812 ${number.slice(0, 4)} ${number.slice(4)}`,
    name: `Koperasi Uji ${number}`,
    nib: `91000${number}`,
    nik: `NIK-${number}`,
    sentra: "Sanan",
  };
}

test("a cooperative applies in several sittings, is asked for more, approved, and its officer logs in", async ({
  page,
  browser,
}) => {
  // Three people and some forty pages, two of them the admin's first visit.
  test.setTimeout(300_000);
  const cooperative = inventedCooperative();
  const phone = `+62${cooperative.phone.replace(/\D/g, "").slice(1)}`;
  const link = await test.step("begins on a phone and closes the browser", async () => {
    const first = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const form = new JoinForm(new Shopper(first, "id"));
    const address = await form.begin(cooperative);
    await form.expectWrongNib(cooperative);
    await first.goto(address);
    await form.fillRegistration(cooperative);
    await first.context().close();
    return address;
  });

  const shopper = new Shopper(page, "id");
  const form = new JoinForm(shopper);
  await test.step("goes on by the link, and hands it in", async () => {
    await page.goto(link);
    await form.fillPlace(cooperative);
    await form.fillProduct();
    await form.addMembers([`Dapur Satu ${cooperative.nib}`, `Dapur Dua ${cooperative.nib}`]);
    await form.fillBank(cooperative);
    await form.addEvidence();
    await form.submit();
  });

  const desk = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const queue = new ApplicationsQueue(desk);
  await test.step("the operator asks for a change", async () => {
    await queue.logIn();
    await queue.open(cooperative.name);
    await expect(desk.getByRole("link", { name: "Buka nib.pdf" })).toBeVisible();
    await queue.returnWith("Tambahkan tahun berdiri pada cerita produk");
  });

  await test.step("the applicant reads why, mends it and hands it in again", async () => {
    await page.goto(link);
    await expect(page.getByText("Tambahkan tahun berdiri pada cerita produk")).toBeVisible();
    await form.fillProduct();
    await form.submit();
  });

  await test.step("the operator approves", async () => {
    await queue.open(cooperative.name);
    await queue.approve();
  });

  await test.step("the officer opens the invitation and is at work", async () => {
    const text = await queue.messageTo(phone, "staff-invitation");
    const invitation = /\/producer\/undangan\/[\w-]+/.exec(text)?.[0] ?? "";
    await page.goto(invitation);
    await expect(
      shopper.heading(shopper.t("joining:invitation.heading", { cooperative: cooperative.name })),
    ).toBeVisible();
    await page.locator("#password").fill(PASSWORD);
    await shopper.button("joining:invitation.accept").click();
    await expect(page).toHaveURL(/\/producer$/);
    await expect(page.getByText(cooperative.name).first()).toBeVisible();
  });

  await test.step("the invitation is used up, and the phone number is the log-in name", async () => {
    const later = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const text = await queue.messageTo(phone, "staff-invitation");
    await later.goto(/\/producer\/undangan\/[\w-]+/.exec(text)?.[0] ?? "");
    await expect(later.getByText(shopper.t("joining:invitation.gone.invitation_accepted"))).toBeVisible();
    await logInProducer(later, cooperative.phone, PASSWORD);
    await later.context().close();
  });
  await desk.context().close();
});
