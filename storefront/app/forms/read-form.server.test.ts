import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readForm, refuseOtherTypes } from "./read-form.server";

function posted(type: string | null, body: string, path = "/keranjang"): Request {
  const headers = new Headers(type === null ? {} : { "Content-Type": type });
  const request = new Request(`http://shop.example${path}`, {
    method: "POST",
    headers,
    body: new TextEncoder().encode(body),
  });
  return request;
}

/** The status with which it is refused before any action is asked; null when it is let through. */
async function refusalOf(request: Request): Promise<number | null> {
  const args = { request } as Parameters<typeof refuseOtherTypes>[0];
  try {
    await refuseOtherTypes(args, () => Promise.resolve(new Response()));
    return null;
  } catch (thrown) {
    return (thrown as { init: { status: number } }).init.status;
  }
}

it.each([
  null,
  "",
  "nonsense",
  "application/json",
  "text/plain",
  "text/xml",
  "application/x-www-form-urlencodedx",
  "multipart/mixed; boundary=x",
])("refuses what is posted as %s", async (type) => {
  expect(await refusalOf(posted(type, "a=1"))).toBe(415);
});

it.each([
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded;charset=UTF-8",
  "Application/X-WWW-Form-Urlencoded",
  "multipart/form-data; boundary=x",
])("lets %s through", async (type) => {
  expect(await refusalOf(posted(type, "a=1"))).toBeNull();
});

it("lets pages be asked for, and passes on what goes to the backend", async () => {
  expect(await refusalOf(new Request("http://shop.example/keranjang"))).toBeNull();
  expect(await refusalOf(posted("image/jpeg", "", "/producer/api/listings/1/pictures"))).toBeNull();
  expect(await refusalOf(posted("application/json", "{}", "/en/producer/api/orders"))).toBeNull();
  expect(await refusalOf(posted("application/json", "{}", "/produk/api-api"))).toBe(415);
});

it.each([
  ["multipart/form-data", "no boundary"],
  ["multipart/form-data; boundary=x", "--y\r\nanother boundary"],
  ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut off'],
  ["multipart/form-data; boundary=x", ""],
])("answers 400 to a broken form: %s %j", async (type, body) => {
  await expect(readForm(posted(type, body))).rejects.toMatchObject({ init: { status: 400 } });
});

it("reads what is whole", async () => {
  expect((await readForm(posted("application/x-www-form-urlencoded", "a=%zz&b=2"))).get("b")).toBe("2");
});

it("is how every action reads its form", () => {
  const app = fileURLToPath(new URL("..", import.meta.url));
  const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const reading = files.filter(
    (file) => /equest\.formData\(/.test(readFileSync(join(app, file), "utf8")) && !/\.test\.tsx?$/.test(file),
  );
  expect(reading).toEqual(["forms/read-form.server.ts"]);
});
