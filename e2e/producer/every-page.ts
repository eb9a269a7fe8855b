import { expect } from "@playwright/test";
import type { Visit } from "../shop/every-page";
import { OFFICER, type Producer } from "./producer";

/** The pages of the workspace that an officer sees without having begun anything, and the log-in before them. */
export async function workspace(producer: Producer, visit: Visit): Promise<void> {
  const { page, t } = producer;
  await producer.open({ id: "/producer/masuk", en: "/en/producer/login" });
  await visit("producer-log-in");
  await producer.button("producer:login.submit").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await visit("producer-log-in-refused");
  await producer.logIn(OFFICER);
  await producer.untilAlive();
  await visit("producer-today");
  const addresses: [name: string, id: string, en: string][] = [
    ["producer-orders", "/producer/pesanan", "/en/producer/orders"],
    ["producer-listings", "/producer/produk", "/en/producer/listings"],
    ["producer-members", "/producer/anggota", "/en/producer/members"],
    ["producer-member-new", "/producer/anggota/baru", "/en/producer/members/new"],
    ["producer-invite", "/producer/anggota/undang", "/en/producer/members/invite"],
    ["producer-applicants", "/producer/anggota/pendaftar", "/en/producer/members/applicants"],
    ["producer-work", "/producer/pekerjaan", "/en/producer/work"],
    ["producer-capacity", "/producer/kapasitas", "/en/producer/capacity"],
    ["producer-reports", "/producer/laporan", "/en/producer/reports"],
    ["producer-settings", "/producer/pengaturan", "/en/producer/settings"],
    ["producer-more", "/producer/lainnya", "/en/producer/more"],
    ["producer-unsent", "/producer/belum-terkirim", "/en/producer/unsent"],
  ];
  for (const [name, id, en] of addresses) {
    await producer.open({ id, en });
    await producer.untilAlive();
    await visit(name);
  }
  await producer.open({ id: "/producer/anggota", en: "/en/producer/members" });
  await producer.link("producer:members.open").first().click();
  await expect(page.getByLabel(t("producer:member.workshop_name"))).not.toHaveValue("");
  await visit("producer-member");
  const missing = { id: "/producer/tidak-ada", en: "/en/producer/not-there" }[producer.language];
  expect((await page.goto(missing))?.status()).toBe(404);
  await visit("producer-not-found");
  await producer.open({ id: "/producer/keluar", en: "/en/producer/logout" });
  await visit("producer-log-out");
}
