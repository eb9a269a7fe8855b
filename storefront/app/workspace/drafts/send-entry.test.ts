import { expect, test } from "vitest";
import type { QueueEntry } from "./queue-entry";
import { entryRequest } from "./send-entry";

const ENTRY: QueueEntry = {
  seq: 1,
  owner: "account/cooperative/",
  kind: "listing",
  id: "new",
  label: "Guci",
  page: "/producer/produk/baru",
  url: "/producer/listings",
  method: "POST",
  body: { title: "Guci" },
  idempotencyKey: "key",
  state: "waiting",
  refusal: null,
  createdAt: "2026-12-01T00:00:00.000Z",
};

test("an entry goes to the forwarder of its own workspace, with its key and its owner", () => {
  expect(entryRequest(ENTRY)).toEqual({
    url: "/producer/api/listings",
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      "Idempotency-Key": "key",
      "x-draft-owner": "account/cooperative/",
    },
    body: '{"title":"Guci"}',
  });
  expect(entryRequest({ ...ENTRY, url: "/buyer/carts/c_1/lines" }).url).toBe("/buyer/api/carts/c_1/lines");
});

test("what lies deeper than the first part stays as it is", () => {
  expect(entryRequest({ ...ENTRY, url: "/producer/producer/1?x=/producer/" }).url).toBe(
    "/producer/api/producer/1?x=/producer/",
  );
});

test("a file is a form, its fields before it", () => {
  const file = { blob: new Blob(["x"]), name: "x.jpg", field: "file", fields: { version: "3" } };
  const { body, headers } = entryRequest({ ...ENTRY, body: undefined, file });
  expect([...(body as FormData).keys()]).toEqual(["version", "file"]);
  expect(headers["Content-Type"]).toBeUndefined();
});
