import { expect, test } from "@playwright/test";
import { type Asked, rawConnection } from "../raw/raw-connection";
import { SeededRandom } from "../raw/seeded-random";
import { sendRaw } from "../raw/send-raw";
import { backendAsked, storefrontAsked } from "../raw/asked-servers";

/** Requests, not connections; some carry several. */
const REQUESTS = Number(process.env.RAW_REQUESTS ?? 10_000);
const SEED = Number(process.env.RAW_SEED ?? 20_261_201);
const CONNECTIONS_AT_ONCE = 24;
/** So many are named when something is found; each can be sent again from the seed. */
const MOST_NAMED = 10;

/** Sends so many requests drawn from the seed, and names those after which something is wrong. */
async function wrongAnswers(
  server: URL,
  asked: Asked,
): Promise<{ wrong: unknown[]; statuses: Record<string, number> }> {
  const random = new SeededRandom(SEED);
  const wrong: unknown[] = [];
  const statuses: Record<string, number> = {};
  let sent = 0;
  const work = async () => {
    while (sent < REQUESTS && wrong.length < MOST_NAMED) {
      const connection = rawConnection(random, asked);
      sent += connection.requests;
      const outcome = await sendRaw(server, connection);
      for (const status of outcome.statuses) statuses[status] = (statuses[status] ?? 0) + 1;
      if (outcome.end !== "closed" || outcome.statuses.some((status) => status >= 500)) {
        wrong.push({ ...outcome, pieces: connection.pieces.map((piece) => piece.slice(0, 1_500)) });
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS_AT_ONCE }, work));
  return { wrong, statuses };
}

for (const [name, address, asked] of [
  ["storefront", process.env.STOREFRONT_URL, storefrontAsked],
  ["backend", process.env.BACKEND_URL, backendAsked],
] as const) {
  test(`the ${name} outlives ${REQUESTS} requests of any form, and answers none of them as its own failure`, async () => {
    const server = new URL(address as string);
    const { wrong, statuses } = await wrongAnswers(server, await asked(server));
    test.info().annotations.push({ type: "answers", description: JSON.stringify(statuses) });
    expect(wrong).toEqual([]);
    expect((await fetch(new URL("/health", server))).status).toBe(200);
    // A server that hung up on everybody would pass the rest.
    expect(statuses[400]).toBeGreaterThan(REQUESTS / 5);
    expect(statuses[200]).toBeGreaterThan(REQUESTS / 100);
  });
}

test("a request that pages cannot answer is refused by its kind", async () => {
  const shop = new URL(process.env.STOREFRONT_URL as string);
  const status = async (line: string, headers: string) =>
    (
      await sendRaw(shop, {
        pieces: [`${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`],
        requests: 1,
        leaves: "answered",
      })
    ).statuses[0];
  const host = `Host: ${shop.host}\r\n`;
  expect(await status("TRACE /", host)).toBe(405);
  expect(await status("PROPFIND /masuk", host)).toBe(405);
  expect(await status("GET /masuk", "Host: a b\r\n")).toBe(400);
  expect(await status("GET /masuk", "Host:\r\n")).toBe(400);
  expect(await status("GET /masuk", `${host}Host: other.example\r\n`)).toBe(400);
  expect(await status("GET /masuk", "")).toBe(400);
  expect(await status("GET http://other.example/masuk", host)).toBe(400);
  expect(await status("GET /masuk", "Host: shop.example:8080\r\n")).toBe(200);
  expect(await status("GET /masuk", "Host: [::1]:3000\r\n")).toBe(200);
  expect(await status("GET /favicon.svg", `${host}Range: bytes=5-2\r\n`)).toBe(200);
});
