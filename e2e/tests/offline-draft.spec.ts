import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { OFFICER, Producer } from "../producer/producer";
import { WorkspaceApi } from "../producer/workspace-api";

const DESCRIPTION = "Dompet kulit sapi nabati, dijahit tangan di Tanggulangin. Rawat dengan kain kering.";

interface Listing {
  id: string;
  version: number;
  description: string;
}

test.describe.configure({ timeout: 240_000 });

test("a draft with photos survives a cut line and a closed browser, and is sent once", async ({
  browserName: _,
}, info) => {
  const profile = info.outputPath("profile");
  const open = (offline: boolean) =>
    chromium.launchPersistentContext(profile, {
      ...info.project.use.launchOptions,
      baseURL: info.project.use.baseURL,
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      offline,
    });

  let context = await open(false);
  let producer = new Producer(await firstPage(context));
  await producer.logIn(OFFICER);
  const id = await newListing(producer, `Dompet kulit ${Date.now()}`);
  await seenOnce(producer, id);
  const before = await listing(id);

  await context.setOffline(true);
  await takePhotos(producer, id, 2);
  await describe(producer, id);
  await expect(producer.page.getByText(producer.t("listings:edit.waiting"))).toBeVisible();
  await expect(producer.page.getByText(waiting(producer, 3))).toBeVisible();
  await context.close();
  expect(await listing(id)).toEqual(before);
  expect(await pictureCount(id)).toBe(0);

  context = await open(true);
  producer = new Producer(await firstPage(context));
  await producer.page.goto(`/producer/produk/${id}/ubah`);
  await expect(
    producer.page.getByLabel(producer.t("listings:form.description"), { exact: true }),
  ).toHaveValue(DESCRIPTION);
  await context.setOffline(false);
  await expect(producer.page.getByText(waiting(producer, 3))).toHaveCount(0, { timeout: 60_000 });

  await expect.poll(() => pictureCount(id), { timeout: 60_000 }).toBe(2);
  // The words go after the photos.
  await expect.poll(async () => (await listing(id)).description, { timeout: 60_000 }).toBe(DESCRIPTION);
  const after = await listing(id);
  expect(after.version).toBe(before.version + 1);
  await producer.open({ id: "/producer/belum-terkirim", en: "/en/producer/unsent" });
  await expect(producer.heading(producer.t("workspace:queue.empty"))).toBeVisible();
  await context.close();
});

test("a change that someone else made meanwhile is shown, and nothing is overwritten", async ({
  page,
  context,
}) => {
  const producer = new Producer(page);
  await producer.logIn(OFFICER);
  const id = await newListing(producer, `Tas kulit ${Date.now()}`);
  await seenOnce(producer, id);
  await context.setOffline(true);
  await describe(producer, id);
  await expect(page.getByText(producer.t("listings:edit.waiting"))).toBeVisible();
  const theirs = await changedElsewhere(id);
  await context.setOffline(false);
  await page
    .getByText(producer.t("workspace:queue.undecided_other", { count: 1 }))
    .first()
    .click();
  await expect(producer.heading(producer.t("workspace:queue.title"))).toBeVisible();
  await expect(page.getByText(theirs)).toBeVisible();
  expect((await listing(id)).description).toBe(theirs);
  await producer.button("workspace:queue.useMine").click();
  await expect(producer.heading(producer.t("workspace:queue.empty"))).toBeVisible();
  expect((await listing(id)).description).toBe(DESCRIPTION);
});

async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}

async function newListing(producer: Producer, title: string): Promise<string> {
  const { page } = producer;
  await producer.open({ id: "/producer/produk/baru", en: "/en/producer/listings/new" });
  await producer.untilAlive();
  await producer.field("listings:form.title").fill(title);
  await producer.field("listings:form.commodity").selectOption("fashion");
  await producer.button("listings:new.submit").click();
  await page.waitForURL(/\/producer\/produk\/prod_\w+\/ubah/);
  return /prod_\w+/.exec(page.url())?.[0] ?? "";
}

/** Both pages of the listing, with the service worker looking on. */
async function seenOnce(producer: Producer, id: string): Promise<void> {
  await producer.untilWatched();
  for (const path of [`/producer/produk/${id}`, `/producer/produk/${id}/ubah`]) {
    await producer.page.goto(path, { waitUntil: "networkidle" });
  }
}

async function takePhotos(producer: Producer, id: string, count: number): Promise<void> {
  const { page } = producer;
  await page.goto(`/producer/produk/${id}`);
  await producer.untilAlive();
  const photos = await Promise.all(Array.from({ length: count }, (_, index) => photo(index)));
  await page.getByLabel(producer.t("listings:photos.gallery"), { exact: true }).setInputFiles(photos);
  await expect(page.getByText(producer.t("listings:photos.waits"))).toHaveCount(count);
}

async function photo(index: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const background = { r: 120 + index * 60, g: 74, b: 38 };
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name: `foto-${index + 1}.jpg`, mimeType: "image/jpeg", buffer };
}

async function describe(producer: Producer, id: string): Promise<void> {
  await producer.page.goto(`/producer/produk/${id}/ubah`);
  await producer.untilAlive();
  await producer.page.getByLabel(producer.t("listings:form.description"), { exact: true }).fill(DESCRIPTION);
  await producer.button("listings:edit.save").click();
}

function waiting(producer: Producer, count: number): string {
  return producer.t("workspace:queue.changesWait_other", { count });
}

async function asOfficer<Answer>(act: (officer: WorkspaceApi) => Promise<Answer>): Promise<Answer> {
  const officer = await WorkspaceApi.logIn(OFFICER);
  try {
    return await act(officer);
  } finally {
    await officer.leave();
  }
}

async function listing(id: string): Promise<Listing> {
  const { listing: found } = await asOfficer((officer) =>
    officer.get<{ listing: Listing }>(`/producer/listings/${id}`),
  );
  return { id: found.id, version: found.version, description: found.description };
}

async function pictureCount(id: string): Promise<number> {
  const { pictures } = await asOfficer((officer) =>
    officer.get<{ pictures: unknown[] }>(`/producer/pictures?product_id=${id}`),
  );
  return pictures.length;
}

/** @returns the description that another officer has written */
async function changedElsewhere(id: string): Promise<string> {
  const description = "Tas kulit sapi, diubah oleh pengurus lain pada saat yang sama.";
  await asOfficer(async (officer) => {
    const { listing: found } = await officer.get<{ listing: Listing }>(`/producer/listings/${id}`);
    await officer.put(`/producer/listings/${id}`, { ...found, description });
  });
  return description;
}
