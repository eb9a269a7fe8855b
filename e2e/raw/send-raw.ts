import { connect } from "node:net";

/** A body that never comes is waited for by the server; we don't. */
const PATIENCE_MILLISECONDS = 1_500;

/** Writes bytes on a new connection. @returns the statuses that came back; none when the connection was closed or kept silent */
export function sendRaw(port: number, text: string): Promise<number[]> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "localhost" });
    const settle = () => {
      socket.destroy();
      resolve(statusesIn(Buffer.concat(chunks).toString("latin1")));
    };
    socket.setTimeout(PATIENCE_MILLISECONDS, settle);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", settle);
    socket.on("close", settle);
    socket.write(Buffer.from(text, "latin1"));
  });
}

function statusesIn(answer: string): number[] {
  return [...answer.matchAll(/(?:^|\r\n|[}>])HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
