import { CLIENT_ADDRESS_HEADER, clientAddress } from "./client-address.mjs";

/**
 * The request as React Router wants it. Whoever calls has asked `requestRefusal` and `localAddress`, so that nothing
 * here can throw for what a client sent.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {URL} address resolved
 * @param {AbortSignal} signal
 */
export function fetchRequest(request, { pathname, search }, signal) {
  const headers = headersOf(request);
  const url = `http://${request.headers.host ?? "localhost"}${pathname}${search}`;
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const body = hasBody ? { body: bodyOf(request), duplex: "half" } : {};
  return new Request(url, { method: request.method, headers, signal, ...body });
}

/** Node's own views of the headers leave out what came twice; the raw ones are as they were sent, and stay so. */
function headersOf(request) {
  const headers = new Headers();
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    headers.append(request.rawHeaders[index], request.rawHeaders[index + 1]);
  }
  headers.set(CLIENT_ADDRESS_HEADER, clientAddress(request));
  return headers;
}

/** Read as it is asked for. A client that goes away in the middle makes reading fail rather than wait for ever. */
function bodyOf(request) {
  const chunks = request.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) {
          controller.close();
        } else {
          controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
        }
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}
