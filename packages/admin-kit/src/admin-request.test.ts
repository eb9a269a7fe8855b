import { FetchError } from "@medusajs/js-sdk";
import { afterEach, expect, it, vi } from "vitest";
import { AdminRequestError, adminRequest } from "./admin-request";

afterEach(() => {
  vi.unstubAllGlobals();
});

function answering(answer: () => Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(answer);
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

it("asks with the session's cookie, sends objects as JSON and leaves a form's heading to the browser", async () => {
  const fetched = answering(async () => Response.json({ id: "1" }));
  expect(await adminRequest("/admin/things")).toEqual({ id: "1" });
  await adminRequest("/admin/things", { method: "POST", body: { a: 1 } });
  const form = new FormData();
  await adminRequest("/admin/things", { method: "POST", body: form });
  expect(fetched.mock.calls.map(([, init]) => init)).toMatchObject([
    { method: "GET", credentials: "include", headers: {} },
    { method: "POST", headers: { "content-type": "application/json" }, body: '{"a":1}' },
    { method: "POST", credentials: "include", headers: {}, body: form },
  ]);
});

it("throws a refusal as Medusa's error, with its code", async () => {
  answering(async () => Response.json({ code: "synonym_exists", message: "There is one" }, { status: 400 }));
  const refusal = await adminRequest("/admin/things").catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(FetchError);
  expect(refusal).toMatchObject({ code: "synonym_exists", message: "There is one", status: 400 });
});

it("throws a refusal that is no JSON by its status", async () => {
  answering(async () => new Response("<html>", { status: 502, statusText: "Bad Gateway" }));
  await expect(adminRequest("/admin/things")).rejects.toMatchObject({
    code: null,
    message: "Bad Gateway",
    status: 502,
  });
});

it("lets a failed connection through as it is", async () => {
  answering(() => Promise.reject(new TypeError("failed")));
  const problem = await adminRequest("/admin/things").catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(TypeError);
  expect(problem).not.toBeInstanceOf(AdminRequestError);
});
