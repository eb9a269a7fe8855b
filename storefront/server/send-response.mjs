import { pipeline } from "node:stream/promises";

/**
 * Sends a Fetch response, no faster than the client reads it.
 *
 * @param {Response} answer
 * @param {import("node:http").ServerResponse} response
 * @throws when a header cannot be sent, or the answer breaks off in the middle
 */
export async function sendResponse(answer, response) {
  const headers = [];
  for (const [name, value] of answer.headers) {
    headers.push(name, value);
  }
  response.writeHead(answer.status, headers);
  if (answer.body === null || response.req.method === "HEAD") {
    await answer.body?.cancel();
    response.end();
  } else {
    await pipeline(answer.body, response);
  }
}
