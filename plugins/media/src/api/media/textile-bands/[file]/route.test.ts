import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { describe, expect, it } from "vitest";
import { GET } from "./route";

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Calls the route as Express would and keeps what it answers. */
function ask(file: string, query: Record<string, unknown> = {}): Answer {
  const answer: Answer = { status: 0, headers: {}, body: undefined };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    set(names: Record<string, string> | string, value?: string) {
      Object.assign(answer.headers, typeof names === "string" ? { [names]: value } : names);
      return response;
    },
    send(body: unknown) {
      answer.body = body;
    },
    json(body: unknown) {
      answer.body = body;
    },
  };
  GET({ params: { file }, query } as unknown as MedusaRequest, response as unknown as MedusaResponse);
  return answer;
}

describe("GET /media/textile-bands/<area code>.svg", () => {
  it("answers an SVG that may be kept for ever and shown from another origin", () => {
    const { status, headers, body } = ask("35.73.01.1007.svg");
    expect(status).toBe(200);
    expect(headers["Content-Type"]).toMatch(/^image\/svg\+xml/);
    expect(headers["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
    expect(body).toMatch(/^<svg .*<\/svg>$/s);
  });

  it("draws the variant that is asked for", () => {
    const bodies = ["band", "cover", "tile"].map((variant) => ask("35.73.svg", { variant }).body);
    expect(new Set(bodies).size).toBe(3);
    expect(ask("35.73.svg").body).toBe(bodies[0]);
  });

  it("refuses malformed codes and unknown parameters, and lets nobody keep the refusal", () => {
    for (const [file, query] of [
      ["35.7.svg", {}],
      ["35.73.png", {}],
      ["35.73", {}],
      ["..svg", {}],
      ["35.73.svg.svg", {}],
      ["35.73.svg", { variant: "huge" }],
      ["35.73.svg", { variant: ["band", "cover"] }],
      ["35.73.svg", { width: "99999" }],
    ] as const) {
      const { status, headers, body } = ask(file, query);
      expect(status, `${file} ${JSON.stringify(query)}`).toBe(400);
      expect(headers["Cache-Control"]).toBe("no-store");
      expect(body).toMatchObject({
        type: "invalid_data",
        code: expect.any(String),
        message: expect.any(String),
      });
    }
  });
});
