import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "./security-headers";

describe("security headers", () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((req, res) =>
      securityHeaders(req, res, () => res.setHeader("X-Powered-By", "Express").end("ok")),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  const policy = async (path: string) =>
    (await fetch(origin + path)).headers.get("content-security-policy") ?? "";

  it("let the admin run its own scripts and no inline one", async () => {
    for (const path of ["/app", "/app/orders/order_1?tab=1"]) {
      expect(await policy(path)).toMatch(/script-src 'self';/);
      expect(await policy(path)).not.toMatch(/script-src[^;]*unsafe/);
    }
  });

  it("let nothing run in answers of routes, also when the path only begins like the admin's", async () => {
    for (const path of ["/store/sentra", "/admin/cooperatives", "/auth/customer/emailpass", "/apple", "/"]) {
      expect(await policy(path)).toBe("default-src 'none';frame-ancestors 'none'");
    }
  });

  it("lock an SVG into a sandbox and still let the shop show it", async () => {
    const { headers } = await fetch(`${origin}/media/textile-bands/35.svg`);
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("are everywhere: no sniffing, no framing, no referrer, no name of the server", async () => {
    const { headers } = await fetch(`${origin}/health`);
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    });
    expect(headers.get("x-powered-by")).toBeNull();
  });
});
