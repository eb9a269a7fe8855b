import { fetchRequest } from "./fetch-request.mjs";
import { sendResponse } from "./send-response.mjs";

/**
 * React Router's handler for Node's server. Whatever goes wrong stays with its own request: it is written to the log
 * and answered, or its connection closed when the answer has begun.
 *
 * @param {(request: Request) => Promise<Response>} render
 */
export function answerWith(render) {
  return async (address, request, response) => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    try {
      await sendResponse(await render(fetchRequest(request, address, gone.signal)), response);
    } catch (error) {
      giveUp(request, response, error);
    }
  };
}

/** The same for a handler of Node's that answers at once. */
export function keepToRequest(handle) {
  return (request, response) => {
    try {
      handle(request, response);
    } catch (error) {
      giveUp(request, response, error);
    }
  };
}

function giveUp(request, response, error) {
  if (response.destroyed) return;
  console.error("%s %s", request.method, request.url, error);
  if (response.headersSent) {
    response.destroy();
  } else {
    response.writeHead(500, { Connection: "close" }).end();
  }
}
