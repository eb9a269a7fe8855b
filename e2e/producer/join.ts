import { expect } from "@playwright/test";
import { IN_MALANG } from "../shop/delivery-address";
import type { Shopper } from "../shop/shopper";

/** What a cooperative writes into the form of joining. The registration numbers are invented for each run. */
export interface JoiningCooperative {
  contact: string;
  phone: string;
  name: string;
  nib: string;
  nik: string;
  sentra: string;
}

const LEVELS = ["province", "regency", "district", "village"] as const;

/** The form of joining, step by step, on the applicant's phone. */
export class JoinForm {
  constructor(private readonly shopper: Shopper) {}

  /** Begins as a cooperative. @returns the link on which it goes on */
  async begin({ contact, phone }: Pick<JoiningCooperative, "contact" | "phone">): Promise<string> {
    const { shopper } = this;
    await shopper.open({ id: "/producer/gabung", en: "/en/producer/join" });
    await shopper.page.getByLabel(shopper.t("joining:kind.cooperative")).check();
    await shopper.field("joining:field.contact_name").fill(contact);
    await shopper.field("joining:field.contact_phone").fill(phone);
    await shopper.button("joining:start.submit").click();
    await expect(shopper.page.getByText(shopper.t("joining:start.begun"))).toBeVisible();
    return shopper.page.url();
  }

  async fillRegistration({ name, nib, nik }: JoiningCooperative): Promise<void> {
    await this.openSection("registration");
    await this.fill({ legal_name: name, nik_koperasi: nik, nib });
    await this.save();
  }

  /** A wrong number is named at its field, and what was typed stays. */
  async expectWrongNib(cooperative: JoiningCooperative): Promise<void> {
    await this.openSection("registration");
    await this.fill({ legal_name: cooperative.name, nik_koperasi: cooperative.nik, nib: "123" });
    await this.shopper.button("joining:save").click();
    await expect(this.shopper.page.locator("#nib-error")).toHaveText(this.shopper.t("joining:error.nib"));
    await expect(this.shopper.field("joining:field.legal_name")).toHaveValue(cooperative.name);
  }

  async fillPlace({ sentra }: JoiningCooperative): Promise<void> {
    await this.openSection("place");
    await this.shopper.field("joining:field.sentra_slug").selectOption({ label: sentra });
    for (const level of LEVELS) {
      await this.shopper.field(`account:field.${level}`).selectOption({ label: IN_MALANG.areas[level] });
    }
    await this.fill({ address: IN_MALANG.street, postal_code: IN_MALANG.postalCode });
    await this.save();
  }

  async fillProduct(): Promise<void> {
    await this.openSection("product");
    await this.fill({ about: "Kami membuat keripik tempe sejak 1998." });
    await this.save();
  }

  async addMembers(names: readonly string[]): Promise<void> {
    await this.openSection("members");
    for (const name of names) {
      await this.fill({
        workshop_name: name,
        owner_name: `Pemilik ${name}`,
        craft: "Keripik",
        workers: "3",
        since_year: "1998",
      });
      await this.shopper.button("joining:members.add").click();
      await expect(this.shopper.page.getByText(name, { exact: true })).toBeVisible();
    }
    await this.shopper.link("joining:members.done").click();
  }

  async fillBank({ name }: JoiningCooperative): Promise<void> {
    await this.openSection("bank");
    await this.fill({ bank_name: "Bank Uji", bank_account_number: "1234567890", bank_account_holder: name });
    await this.save();
  }

  /** A PDF as evidence; a text that only calls itself a photo is refused. */
  async addEvidence(): Promise<void> {
    const { shopper } = this;
    await this.step("evidence").click();
    const file = shopper.field("joining:evidence.file");
    await file.setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("bukan foto") });
    await shopper.button("joining:evidence.submit").click();
    await expect(shopper.page.locator("#file-error")).toHaveText(shopper.t("joining:refused.evidence_type"));
    await file.setInputFiles({
      name: "nib.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
    });
    await shopper.button("joining:evidence.submit").click();
    await expect(shopper.page.getByText("nib.pdf")).toBeVisible();
    await shopper.link("joining:members.done").click();
  }

  async submit(): Promise<void> {
    await this.shopper.button("joining:overview.submit").click();
    await expect(this.shopper.page.getByText(this.shopper.t("joining:overview.submitted"))).toBeVisible();
  }

  private async openSection(section: string): Promise<void> {
    await this.step(section).click();
    await expect(this.shopper.heading(this.shopper.t(`joining:section.${section}`))).toBeVisible();
  }

  /** The link to a step says how far it is, too. */
  private step(section: string) {
    const name = this.shopper.t(`joining:section.${section}`);
    return this.shopper.page.getByRole("listitem").getByRole("link", { name });
  }

  private async fill(values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      await this.shopper.page.locator(`#${name}`).fill(value);
    }
  }

  private async save(): Promise<void> {
    await this.shopper.button("joining:save").click();
    await expect(this.shopper.page.getByText(this.shopper.t("joining:saved"))).toBeVisible();
  }
}
