import { connect, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import type { RawConnection } from "./raw-connection";

/** A server that leaves a complete request without an answer for so long has lost it. */
const LONGEST_ANSWER_MILLISECONDS = 20_000;
const ANSWER = /HTTP\/1\.1 ([2-5]\d\d) /g;

export interface RawOutcome {
  /** The status of every answer in the order of arrival. */
  statuses: number[];
  /** `refused` when nobody listens any more. */
  end: "closed" | "refused" | "unanswered";
}

/** Sends what a connection is to carry and reads until either side has closed it. */
export async function sendRaw({ hostname, port }: URL, connection: RawConnection): Promise<RawOutcome> {
  const socket = connect({ host: hostname === "localhost" ? "127.0.0.1" : hostname, port: Number(port) });
  const outcome: RawOutcome = { statuses: [], end: "closed" };
  let received = "";
  socket.setTimeout(LONGEST_ANSWER_MILLISECONDS, () => {
    outcome.end = "unanswered";
    socket.destroy();
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ECONNREFUSED") outcome.end = "refused";
  });
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    if (statusesIn(received).length >= connection.requests) socket.end();
  });
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await write(socket, connection);
  await closed;
  outcome.statuses = statusesIn(received);
  return outcome;
}

async function write(socket: Socket, { pieces, leaves }: RawConnection): Promise<void> {
  for (const piece of pieces) {
    if (!socket.writable) return;
    socket.write(piece, "latin1");
    if (pieces.length > 1) await turn();
  }
  if (leaves === "sent") socket.end();
  if (leaves === "torn") socket.resetAndDestroy();
}

function statusesIn(received: string): number[] {
  return [...received.matchAll(ANSWER)].map(([, status]) => Number(status));
}
