import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forget } from "../cache/kept-answers.server";
import { markShared, noteRead } from "../cache/reading.server";
import { openDocuments } from "./open-documents.server";
import { sessionOfCart } from "../session/session.server";

vi.mock("../environment.server", () => ({
  environment: { publicUrl: "http://shop.example", sessionSecret: "x".repeat(32), isHttps: false },
}));

const PAGE = `<!DOCTYPE html>${"<p>Keripik tempe</p>".repeat(100)}`;
const render = vi.fn<(request: Request) => Promise<Response>>();
let server: Server;
let origin: string;

beforeEach(async () => {
  render.mockReset();
  const documents = openDocuments(render);
  server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://localhost");
    documents.serve(address, request, response, () => response.end("for one reader alone"));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function sharedPage(tags: string[] = [], text = PAGE) {
  return async () => {
    markShared();
    noteRead({ value: null, tags, freshFor: 60_000 });
    return new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  };
}

const read = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers });

test("a shared page is rendered once for everybody, under the shop's own name", async () => {
  render.mockImplementation(sharedPage());
  const [first, second] = [await read("/produk/a"), await read("/produk/a", { Host: "evil.example" })];
  expect(await first.text()).toBe(PAGE);
  expect(await second.text()).toBe(PAGE);
  expect(render).toHaveBeenCalledTimes(1);
  expect(render.mock.calls[0]?.[0].url).toBe("http://shop.example/produk/a");
  expect(first.headers.get("Cache-Control")).toBe("public, no-cache");
  expect(first.headers.get("Vary")).toBe("Accept-Encoding, Cookie");
});

test("a reader who has the page already is told so", async () => {
  render.mockImplementation(sharedPage());
  const etag = (await read("/produk/a")).headers.get("ETag") ?? "";
  const again = await read("/produk/a", { "If-None-Match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const changed = await read("/produk/a", { "If-None-Match": 'W/"other"' });
  expect(changed.status).toBe(200);
});

test("a client that takes compressed answers gets one, another the bytes as they are", async () => {
  render.mockImplementation(sharedPage());
  const brotli = await read("/", { "Accept-Encoding": "gzip, br" });
  expect(brotli.headers.get("Content-Encoding")).toBe("br");
  expect(await brotli.text()).toBe(PAGE);
  const plain = await read("/", { "Accept-Encoding": "br;q=0, identity" });
  expect(plain.headers.get("Content-Encoding")).toBeNull();
  expect(await plain.text()).toBe(PAGE);
});

test("readers with a cart share a page of their own, rendered without their cart", async () => {
  render.mockImplementation(sharedPage());
  const cookie = (await sessionOfCart(3)).split(";")[0] ?? "";
  const answer = await read("/", { Cookie: cookie });
  expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
  expect(render.mock.calls[0]?.[0].headers.get("Cookie")).toMatch(/^ps_session=/);
  await read("/", { Cookie: `${cookie}; analytics=1` });
  await read("/");
  expect(render).toHaveBeenCalledTimes(2);
});

test("a page that does not call itself shared is rendered for each reader", async () => {
  render.mockImplementation(async () => new Response("private", { headers: { "X-Page": "1" } }));
  const answer = await read("/");
  expect([
    await answer.text(),
    answer.headers.get("X-Page"),
    answer.headers.get("ETag")?.slice(0, 2),
  ]).toEqual(["private", "1", "W/"]);
  await read("/");
  expect(render).toHaveBeenCalledTimes(2);
});

test("a page that sets a cookie is never passed on", async () => {
  render.mockImplementation(async () => {
    markShared();
    return new Response("x", { headers: { "Set-Cookie": "ps_session=1" } });
  });
  expect(await (await read("/")).text()).toBe("for one reader alone");
});

test("a change forgets the pages that show it, and no others", async () => {
  render.mockImplementation(sharedPage(["product:1"], "old"));
  await read("/produk/a");
  render.mockImplementation(sharedPage(["product:2"], "old"));
  await read("/produk/b");
  render.mockImplementation(sharedPage(["product:1"], "new"));
  forget(new Set(["product:1"]));
  expect(await (await read("/produk/a")).text()).toBe("new");
  expect(await (await read("/produk/b")).text()).toBe("old");
});

test("what the backend no longer has is refused at once, and refusals are not kept", async () => {
  const refuse = async () => new Response("gone", { status: 404 });
  render.mockImplementation(sharedPage(["product:1"]));
  await read("/produk/a");
  render.mockImplementation(refuse);
  forget(new Set(["product:1"]));
  const gone = await read("/produk/a");
  expect([gone.status, await gone.text()]).toEqual([404, "gone"]);
  render.mockImplementation(sharedPage());
  expect((await read("/produk/a")).status).toBe(200);
});
