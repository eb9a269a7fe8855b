import { connect, createServer } from "node:net";
import { Failure } from "./failure.mjs";

/** @throws {Failure} when something listens on the port already */
export async function requireFreePort(port, purpose, option) {
  if (await isFree(port)) return;
  throw new Failure(
    `Port ${port}, meant for the ${purpose}, is taken by another program.`,
    `Stop that program (\`lsof -i :${port}\` names it) or choose another port: npm start -- ${option} <number>`,
  );
}

/** Both the address of this machine and all addresses: a listener on either counts as taken. */
async function isFree(port) {
  if (await answers(port)) return false;
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 1_000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

/** A port that is free at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
