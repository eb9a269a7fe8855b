import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ApiError, badRequest } from "./api-error";
import { StubIndexes } from "./index-store";
import { KeyStore } from "./key-store";
import type { StubAnswer, StubState } from "./route";
import { ROUTES } from "./routes";
import { StubTasks } from "./task-queue";

/**
 * A stand-in for Meilisearch that keeps state and refuses what the engine would refuse: routes, keys, bodies, the
 * filter grammar and the settings are checked, answers have the engine's shapes, writes are applied later. It is no
 * measure of relevance or speed.
 */
export class MeilisearchStub {
  readonly masterKey = "stub-master-key-of-at-least-16-bytes";
  /** Bytes of the largest body. */
  maxBodyBytes = 4 * 1024 * 1024;
  /** Milliseconds that every answer waits. */
  delayMs = 0;
  /** When set, answers with this status to everything, as an engine or a proxy in trouble does. */
  failingWith: number | null = null;
  /** What such an answer says of when to come again. */
  retryAfterSeconds: number | null = null;
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  state: StubState = this.#freshState();
  #server: Server | null = null;
  #port = 0;
  readonly #sockets = new Set<Socket>();

  get host(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get tasks(): StubTasks {
    return this.state.tasks;
  }

  /** Listens again where it did before, with all that it had. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#serve(request, response));
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Gone at once, connections cut. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** As after losing its disk. */
  forgetEverything(): void {
    this.state = this.#freshState();
  }

  #freshState(): StubState {
    return { keys: new KeyStore(this.masterKey), indexes: new StubIndexes(), tasks: new StubTasks() };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
      if (this.failingWith !== null) {
        if (this.retryAfterSeconds !== null) response.setHeader("retry-after", this.retryAfterSeconds);
        send(response, {
          status: this.failingWith,
          body: new ApiError(this.failingWith, "internal", "trouble").body(),
        });
        return;
      }
      send(response, await this.#answer(request));
    } catch (error) {
      const known =
        error instanceof ApiError ? error : new ApiError(500, "internal", String((error as Error).stack));
      send(response, { status: known.status, body: known.body() });
    }
  }

  async #answer(request: IncomingMessage): Promise<StubAnswer> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.host);
    const method = request.method ?? "GET";
    const text = await this.#read(request);
    const route = ROUTES.find((each) => each.method === method && each.path.test(pathname));
    if (!route) {
      throw new ApiError(404, "not_found", `The stub knows no ${method} ${pathname}`);
    }
    const access = route.action
      ? this.state.keys.authorise(request.headers.authorization, route.action)
      : { reaches: () => true, reachesAll: true, makesIndexes: true };
    const unknown = [...searchParams.keys()].find((name) => !route.query?.includes(name));
    if (unknown !== undefined) {
      throw badRequest("bad_request", `Unknown parameter \`${unknown}\``);
    }
    const body =
      method === "POST" || method === "PATCH" || method === "PUT" ? parse(text, request) : undefined;
    this.requests.push({ method, path: pathname, body });
    const params = (route.path.exec(pathname) ?? []).slice(1).map(decodeURIComponent);
    return route.handle(this.state, { params, query: searchParams, body, access });
  }

  async #read(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size <= this.maxBodyBytes) chunks.push(chunk as Buffer);
    }
    if (size > this.maxBodyBytes) {
      throw new ApiError(
        413,
        "payload_too_large",
        `The provided payload reached the size limit. The maximum accepted payload size is ${this.maxBodyBytes} bytes.`,
      );
    }
    return Buffer.concat(chunks).toString("utf8");
  }
}

function parse(text: string, request: IncomingMessage): unknown {
  const type = request.headers["content-type"];
  if (type === undefined) {
    throw new ApiError(415, "missing_content_type", "A Content-Type header is missing.");
  }
  if (!type.startsWith("application/json")) {
    throw new ApiError(415, "invalid_content_type", `The Content-Type \`${type}\` is invalid.`);
  }
  if (text === "") {
    throw badRequest("missing_payload", "A json payload is missing.");
  }
  // A half of a character is no character in UTF-8, however it is escaped.
  if (/\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])/.test(text)) {
    throw badRequest(
      "malformed_payload",
      "The json payload provided is malformed: lone leading surrogate in hex escape.",
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(
      "malformed_payload",
      `The json payload provided is malformed. \`${(error as Error).message}\`.`,
    );
  }
}

function send(response: ServerResponse, { status, body }: StubAnswer): void {
  if (response.destroyed) return;
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}
