import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { refuseOtherTypes } from "./refuse-other-types.server";

/** The status with which it is refused before any action is asked; null when it is let through. */
async function refusalOf(path: string, type: string | null, method = "POST"): Promise<number | null> {
  const request = new Request(`http://shop.example${path}`, {
    method,
    headers: type ? { "Content-Type": type } : {},
  });
  try {
    await refuseOtherTypes({ request } as Parameters<typeof refuseOtherTypes>[0], async () => new Response());
    return null;
  } catch (thrown) {
    return (thrown as { init: { status: number } }).init.status;
  }
}

it("lets forms through, and pages that are asked for", async () => {
  expect(await refusalOf("/keranjang", "application/x-www-form-urlencoded")).toBeNull();
  expect(await refusalOf("/producer/produk/baru", "multipart/form-data; boundary=x")).toBeNull();
  expect(await refusalOf("/keranjang", null, "GET")).toBeNull();
});

it.each(["POST", "PUT", "PATCH", "DELETE"])("refuses what else is sent by %s", async (method) => {
  expect(await refusalOf("/keranjang", "application/json", method)).toBe(415);
  expect(await refusalOf("/keluar", null, method)).toBe(415);
});

it("passes on what goes to the backend, and nothing that only looks like it", async () => {
  expect(await refusalOf("/producer/api/listings/1/pictures", "image/jpeg")).toBeNull();
  expect(await refusalOf("/en/producer/api/orders", "application/json")).toBeNull();
  expect(await refusalOf("/produk/api-api", "application/json")).toBe(415);
});

it("leaves the form itself to one reader, which knows broken ones", () => {
  const app = fileURLToPath(new URL("..", import.meta.url));
  const files = readdirSync(app, { recursive: true, encoding: "utf8" });
  const reading = files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !/\.test\.tsx?$/.test(file) &&
      /equest\.formData\(/.test(readFileSync(join(app, file), "utf8")),
  );
  expect(reading).toEqual(["http/read-form.ts"]);
});
