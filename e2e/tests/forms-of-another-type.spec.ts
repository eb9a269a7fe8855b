import { expect, test } from "@playwright/test";
import { actingRoutes } from "../shop/acting-routes";
import { translate } from "../shop/messages";

const NO_FORMS: [type: string | null, body: string][] = [
  [null, "a=1"],
  ["application/json", '{"a":1}'],
  ["text/plain", "a=1"],
  ["text/xml", "<a>1</a>"],
  ["nonsense", "a=1"],
];
const BROKEN: [type: string, body: string][] = [
  ["multipart/form-data", "no boundary"],
  ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut'],
];

/** Posts as a page of the shop would; Node adds no type of its own to bytes. */
async function post(address: string, type: string | null, body: string): Promise<Response> {
  const origin = new URL(process.env.STOREFRONT_URL as string).origin;
  const headers = { Origin: origin, Accept: "text/html", ...(type ? { "Content-Type": type } : {}) };
  const bytes = new TextEncoder().encode(body);
  return fetch(`${origin}${address}`, { method: "POST", headers, body: bytes, redirect: "manual" });
}

test("every page that takes a form refuses what is none, in the reader's language", async () => {
  const routes = await actingRoutes();
  expect(routes.length).toBeGreaterThan(70);
  for (const { address, language } of routes) {
    const title = translate(language)("errors:unreadable.title");
    for (const [type, body] of NO_FORMS) {
      const answer = await post(address, type, body);
      expect.soft(answer.status, `${address} as ${type}`).toBe(415);
      const page = await answer.text();
      expect.soft(page, `${address} as ${type}`).toContain(`<html lang="${language}"`);
      expect.soft(page, `${address} as ${type}`).toContain(title);
    }
  }
});

test("every page that takes a form answers a broken one with a refusal or what comes before it", async () => {
  for (const { address } of await actingRoutes()) {
    for (const [type, body] of BROKEN) {
      // Who is not logged in is sent to log in, and what is not there is not found, before the form is read.
      const { status } = await post(address, type, body);
      expect.soft([302, 303, 400, 401, 404], `${address} as ${type}`).toContain(status);
    }
  }
});
