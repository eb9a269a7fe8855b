import { expect, type Page } from "@playwright/test";

/** The operator's queue of applications, in the admin. */
export class ApplicationsQueue {
  constructor(private readonly page: Page) {}

  async logIn(): Promise<void> {
    const { page } = this;
    await page.goto(`${process.env.BACKEND_URL}/app/applications`);
    await page.getByPlaceholder("Email").fill(process.env.ADMIN_EMAIL ?? "");
    await page.getByPlaceholder("Kata sandi").fill(process.env.ADMIN_PASSWORD ?? "");
    await page.getByRole("button", { name: "Lanjutkan dengan Email" }).click();
    await expect(page.getByRole("heading", { name: "Pendaftaran", exact: true })).toBeVisible();
  }

  async open(name: string): Promise<void> {
    await this.page.goto(`${process.env.BACKEND_URL}/app/applications?status=submitted`);
    await this.page.getByRole("link", { name, exact: true }).click();
    await expect(this.page.getByRole("heading", { name, exact: true })).toBeVisible();
  }

  async returnWith(reason: string): Promise<void> {
    await this.page.getByLabel("Alasan, dibaca pendaftar").fill(reason);
    await this.page.getByRole("button", { name: "Kembalikan", exact: true }).click();
    await expect(this.page.getByText("Tersimpan: Dikembalikan.")).toBeVisible();
  }

  async approve(): Promise<void> {
    await this.page.getByRole("button", { name: "Setujui", exact: true }).click();
    await expect(this.page.getByText("Tersimpan: Disetujui.")).toBeVisible({ timeout: 60_000 });
  }

  /** The text of the newest message to somebody, from the outbox. */
  async messageTo(recipient: string, template: string): Promise<string> {
    const answer = await this.page.request.get(
      `${process.env.BACKEND_URL}/admin/notifications?limit=50&order=-created_at`,
    );
    const { notifications } = (await answer.json()) as {
      notifications: { to: string; template: string; data: { text?: string } | null }[];
    };
    const found = notifications.find((message) => message.to === recipient && message.template === template);
    if (!found?.data?.text) throw new Error(`no message ${template} to ${recipient}`);
    return found.data.text;
  }
}
