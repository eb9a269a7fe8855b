import { expect } from "@playwright/test";
import type { Visit } from "../shop/every-page";
import { JoinForm } from "./join";
import type { Producer } from "./producer";
import { WorkspaceApi } from "./workspace-api";

type Addresses = [name: string, id: string, en: string][];

/** The pages before the workspace: log-in, joining and an invitation by `officer`, without having logged in. */
export async function doors(producer: Producer, officer: string, visit: Visit): Promise<void> {
  const { page } = producer;
  await producer.open({ id: "/producer/masuk", en: "/en/producer/login" });
  await visit("producer-log-in");
  await producer.button("producer:login.submit").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await visit("producer-log-in-refused");
  await producer.open({ id: "/producer/lupa-sandi", en: "/en/producer/forgot-password" });
  await visit("producer-forgotten-password");
  await producer.open({ id: "/producer/gabung", en: "/en/producer/join" });
  await visit("producer-join");
  await join(producer, visit);
  await invitation(producer, officer, visit);
}

/** A cooperative's form of joining, begun anew: each of its steps. */
async function join(producer: Producer, visit: Visit): Promise<void> {
  const { page } = producer;
  const number = String(Date.now()).slice(-8);
  await new JoinForm(producer).begin({ contact: "Bu Wulan", phone: `0811${number}` });
  await visit("producer-join-overview");
  const overview = page.url();
  for (const section of ["registration", "place", "product", "members", "bank"]) {
    await page.goto(`${overview}/${section}`);
    await expect(producer.heading(producer.t(`joining:section.${section}`))).toBeVisible();
    await visit(`producer-join-${section}`);
  }
  await producer.open({ id: `${overview}/bukti`, en: `${overview}/evidence` });
  await visit("producer-join-evidence");
}

async function invitation(producer: Producer, officer: string, visit: Visit): Promise<void> {
  const api = await WorkspaceApi.logIn(officer);
  const { link } = await api.post<{ link: string }>("/producer/staff/invitations", {
    name: "Pak Darto",
    role: "manager",
    phone: `+62815${String(Date.now()).slice(-8)}`,
  });
  await api.leave();
  const token = link.split("/").at(-1);
  await producer.open({ id: `/producer/undangan/${token}`, en: `/en/producer/invitation/${token}` });
  await visit("producer-invitation");
}

/** The pages of the workspace that an officer sees without having begun anything. */
export async function workspace(producer: Producer, officer: string, visit: Visit): Promise<void> {
  const { page, t } = producer;
  await producer.logIn(officer);
  await producer.untilAlive();
  await visit("producer-today");
  await each(producer, visit, [
    ["producer-orders", "/producer/pesanan", "/en/producer/orders"],
    ["producer-listings", "/producer/produk", "/en/producer/listings"],
    ["producer-listing-new", "/producer/produk/baru", "/en/producer/listings/new"],
    ["producer-imports", "/producer/produk/impor", "/en/producer/listings/imports"],
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
  ]);
  await listing(producer, visit);
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

/** The first listing of the list, and what can be seen and changed of it. */
async function listing(producer: Producer, visit: Visit): Promise<void> {
  await producer.open({ id: "/producer/produk", en: "/en/producer/listings" });
  const first = producer.page.getByRole("article").getByRole("link").first();
  const address = (await first.getAttribute("href")) ?? "";
  await each(producer, visit, [
    ["producer-listing", address, address],
    ["producer-listing-edit", `${address}/ubah`, `${address}/edit`],
    ["producer-listing-preview", `${address}/pratinjau`, `${address}/preview`],
    ["producer-listing-history", `${address}/riwayat`, `${address}/history`],
  ]);
}

/** An order that waits for the answer of the officer who is logged in, its acceptance and its sharing. */
export async function sellerOrder(producer: Producer, number: string, visit: Visit): Promise<void> {
  const { page, t } = producer;
  await producer.open({ id: "/producer/pesanan", en: "/en/producer/orders" });
  await producer.untilAlive();
  await visit("producer-orders-to-accept");
  const card = page.getByRole("article").filter({ hasText: number });
  await card.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
  await visit("producer-order");
  await page.getByText(t("orders:part.open"), { exact: true }).click();
  await visit("producer-order-part");
  await producer.button("orders:next.decline").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("producer-order-decline");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await producer.button("orders:next.acceptAll").click();
  await expect(page.getByText(t("orders:done.accept"))).toBeVisible({ timeout: 30_000 });
  await visit("producer-order-accepted");
  const order = page.url().replace(/[?#].*/, "");
  await each(producer, visit, [["producer-sharing", `${order}/pembagian`, `${order}/sharing`]]);
}

/** What somebody who does the work sees: only their own. */
export async function memberWorkspace(producer: Producer, member: string, visit: Visit): Promise<void> {
  await producer.logIn(member);
  await producer.untilAlive();
  await visit("producer-member-today");
  await each(producer, visit, [
    ["producer-member-work", "/producer/pekerjaan", "/en/producer/work"],
    ["producer-member-capacity", "/producer/kapasitas", "/en/producer/capacity"],
    ["producer-member-settings", "/producer/pengaturan", "/en/producer/settings"],
    ["producer-member-more", "/producer/lainnya", "/en/producer/more"],
  ]);
  const refused = { id: "/producer/laporan", en: "/en/producer/reports" }[producer.language];
  expect((await producer.page.goto(refused))?.status()).toBe(403);
  await visit("producer-member-refused");
}

async function each(producer: Producer, visit: Visit, addresses: Addresses): Promise<void> {
  for (const [name, id, en] of addresses) {
    await producer.open({ id, en });
    await producer.untilAlive();
    await visit(name);
  }
}
