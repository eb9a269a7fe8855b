import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { answerWith, keepToRequest } from "./answer.mjs";
import { localAddress } from "./local-address.mjs";
import { requestRefusal } from "./request-refusal.mjs";

let server;
/** What stands for React Router in the test that is running. */
let render;
let settled;

beforeAll(async () => {
  const answer = answerWith((request) => render(request));
  server = createServer((request, response) => {
    const address = localAddress(request.url);
    const refusal = requestRefusal(request, address);
    if (refusal) {
      response.writeHead(refusal, { Connection: "close" }).end();
    } else {
      settled = answer(address, request, response);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

/** Sends bytes and gives back all that is answered until the server closes the connection. */
async function answerTo(bytes, onReceived = () => undefined) {
  const socket = connect(server.address().port, "127.0.0.1");
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    onReceived(received);
  });
  socket.write(bytes, "latin1");
  await once(socket, "close");
  return received;
}

function request(line, headers = ["Host: shop.example"], body = "") {
  return `${line} HTTP/1.1\r\n${[...headers, "Connection: close"].join("\r\n")}\r\n\r\n${body}`;
}

async function statusOf(...args) {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(await answerTo(request(...args)))?.[1]);
}

it.each(["TRACE", "OPTIONS", "PROPFIND", "SEARCH", "PURGE"])("refuses %s", async (method) => {
  render = () => new Response("page");
  expect(await statusOf(`${method} /`)).toBe(405);
});

it("closes the connection of a CONNECT", async () => {
  expect(await answerTo("CONNECT shop.example:443 HTTP/1.1\r\nHost: shop.example:443\r\n\r\n")).toBe("");
});

it.each([
  "a b",
  "",
  "a/b",
  "a@b",
  "a?b",
  "a#b",
  "a\tb",
  "[::1",
  "a:99999",
  "a:b",
  "1.2.3.999",
  "\xe9.example",
  "a,b",
  "%41",
])("answers 400 to the host %j", async (host) => {
  render = () => new Response("page");
  expect(await statusOf("GET /", [`Host: ${host}`])).toBe(400);
});

it.each(["shop.example", "shop.example:3000", "127.0.0.1:1", "[::1]:80", "a_b.example"])(
  "takes the host %j",
  async (host) => {
    render = ({ url }) => new Response(new URL(url).host);
    expect(await answerTo(request("GET /", [`Host: ${host}`]))).toContain(new URL(`http://${host}`).host);
  },
);

it("answers 400 to two hosts", async () => {
  render = () => new Response("page");
  expect(await statusOf("GET /", ["Host: one.example", "Host: two.example"])).toBe(400);
});

it("answers HTTP/1.0 without a host", async () => {
  render = ({ url }) => new Response(url);
  expect(await answerTo("GET /page HTTP/1.0\r\n\r\n")).toContain("http://localhost/page");
});

it.each([
  "*",
  "http://other.example/",
  "//other.example/",
  "/.//other.example/",
  "/%2e//other.example",
  "other:80",
])("answers 400 to the target %s", async (target) => {
  render = () => new Response("page");
  expect(await statusOf(`OPTIONS ${target}`)).toBe(400);
});

it("hands on what was posted, and answers with the page's headers and cookies", async () => {
  render = async (posted) => {
    const headers = new Headers({ Location: "/next" });
    headers.append("Set-Cookie", "a=1");
    headers.append("Set-Cookie", "b=2");
    return new Response(`${posted.method} ${await posted.text()}`, { status: 303, headers });
  };
  const answer = await answerTo(request("POST /", ["Host: shop.example", "Content-Length: 5"], "a=%zz"));
  expect(answer).toMatch(/^HTTP\/1\.1 303/);
  expect(answer).toMatch(/^location: \/next\r$/m);
  expect(answer.match(/^set-cookie: .*\r$/gm)).toEqual(["set-cookie: a=1\r", "set-cookie: b=2\r"]);
  expect(answer).toContain("POST a=%zz");
});

it("says itself where a reader comes from, however often a client says otherwise", async () => {
  render = ({ headers }) => new Response(`[${headers.get("x-client-address")}]`);
  const lie = "X-Client-Address: 1.2.3.4";
  expect(await answerTo(request("GET /", [lie, "Host: shop.example", lie, lie]))).toContain("[127.0.0.1]");
});

it("answers 500 when a handler of Node's throws, and goes on", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const other = createServer(
    keepToRequest((asked, response) => {
      if (asked.url === "/throws") throw new Error("thrown");
      response.end("page");
    }),
  ).listen(0, "127.0.0.1");
  await once(other, "listening");
  const origin = `http://127.0.0.1:${other.address().port}`;
  expect((await fetch(`${origin}/throws`)).status).toBe(500);
  expect((await fetch(origin)).status).toBe(200);
  other.close();
});

it("sends no body to HEAD", async () => {
  render = () => new Response("page");
  expect(await answerTo(request("HEAD /"))).toMatch(/\r\n\r\n$/);
});

it("fails to read a body that breaks off, instead of waiting for the rest", async () => {
  let reading;
  const begun = new Promise((resolve) => {
    render = (posted) => {
      reading = posted.text();
      resolve();
      return reading.then(() => new Response("read"));
    };
  });
  const socket = connect(server.address().port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nonly this");
  await begun;
  socket.resetAndDestroy();
  await expect(reading).rejects.toThrow();
  await settled;
});

it("answers 500 when a header cannot be sent, and goes on", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  render = () => new Response(null, { status: 303, headers: { Location: "/\x01" } });
  expect(await statusOf("GET /")).toBe(500);
  expect(log).toHaveBeenCalledOnce();
  render = () => new Response("page");
  expect(await statusOf("GET /")).toBe(200);
});

it("closes the connection when an answer breaks off in the middle, and goes on", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  let breakOff;
  const heard = new Promise((_, reject) => {
    breakOff = () => reject(new Error("broken"));
  });
  render = () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("first part")),
      pull: () => heard,
    });
    return new Response(body);
  };
  const answer = await answerTo(
    request("GET /"),
    (received) => received.includes("first part") && breakOff(),
  );
  expect(answer).not.toMatch(/\r\n0\r\n\r\n$/);
  render = () => new Response("page");
  expect(await statusOf("GET /")).toBe(200);
});
