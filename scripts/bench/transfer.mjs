import { request } from "node:http";
import { brotliDecompressSync } from "node:zlib";

/**
 * Fetches as a browser on https would, with brotli, and counts what crosses the wire.
 *
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [options]
 * @returns {Promise<{ status: number, headers: import("node:http").IncomingHttpHeaders, bytes: number, text: string }>}
 */
export function transfer(url, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { "accept-encoding": "br", ...headers } }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const raw = Buffer.concat(chunks);
        const content = answer.headers["content-encoding"] === "br" ? brotliDecompressSync(raw) : raw;
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          bytes: raw.length,
          text: content.toString("utf8"),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
