import { METHODS } from "node:http";
import { rawBody } from "./raw-body";
import { rawHeaders } from "./raw-headers";
import { rawTarget } from "./raw-target";
import type { SeededRandom } from "./seeded-random";

/** A server that is asked, and what it is asked for. */
export interface Asked {
  host: string;
  addresses: readonly [string, ...string[]];
  /** Header lines that most requests carry, so that they come further than the first check. */
  usual: readonly string[];
}

/** What is sent over one connection. */
export interface RawConnection {
  /** Latin-1: a character is a byte. */
  pieces: string[];
  requests: number;
  /** How the client leaves: when it has been answered, right after it has sent, or by tearing the connection down. */
  leaves: "answered" | "sent" | "torn";
}

const OTHER_METHODS = [
  "TRACK",
  "get",
  "PRI",
  "FOO",
  "G\0T",
  "\xe9",
  "",
  `M${"X".repeat(300)}`,
  "GET\t",
] as const;
const BODY_METHODS = ["POST", "POST", "POST", "PUT", "PATCH", "DELETE"] as const;
const OTHER_VERSIONS = [
  "HTTP/1.0",
  "HTTP/0.9",
  "HTTP/2.0",
  "HTTP/1.2",
  "http/1.1",
  "HTTP/1.1 ",
  "",
  "HTTP/11",
  "RTSP/1.0",
] as const;

/** One to four requests in a row; the last one asks for the connection to be closed. */
export function rawConnection(random: SeededRandom, asked: Asked): RawConnection {
  const requests = random.chance(0.75) ? 1 : random.whole(2, 4);
  const all = Array.from({ length: requests }, (_, index) =>
    rawRequest(random, asked, index === requests - 1),
  );
  const bytes = all.map((one) => one.bytes).join("");
  const isCut = random.chance(0.05);
  const sent = isCut ? bytes.slice(0, random.whole(0, bytes.length)) : bytes;
  const isWaitedFor = isCut || all.some((one) => one.isShort);
  return {
    pieces: random.chance(0.1) ? inPieces(random, sent) : [sent],
    requests,
    leaves: isWaitedFor ? (random.chance(0.3) ? "torn" : "sent") : "answered",
  };
}

function rawRequest(
  random: SeededRandom,
  asked: Asked,
  isLast: boolean,
): { bytes: string; isShort: boolean } {
  const hasBody = random.chance(0.35);
  const { headers, body, isShort } = hasBody ? rawBody(random) : { headers: "", body: "", isShort: false };
  const line = `${method(random, hasBody)} ${rawTarget(random, asked.addresses)} ${version(random)}`;
  const close = isLast ? "Connection: close\r\n" : "";
  return {
    bytes: `${line}\r\n${rawHeaders(random, asked.host, asked.usual)}${headers}${close}\r\n${body}`,
    isShort,
  };
}

function method(random: SeededRandom, hasBody: boolean): string {
  if (random.chance(0.03)) return random.pick(OTHER_METHODS);
  if (random.chance(0.15)) return random.pick(METHODS as [string, ...string[]]);
  return hasBody ? random.pick(BODY_METHODS) : random.pick(["GET", "GET", "GET", "HEAD", "OPTIONS", "TRACE"]);
}

function version(random: SeededRandom): string {
  return random.chance(0.03) ? random.pick(OTHER_VERSIONS) : "HTTP/1.1";
}

function inPieces(random: SeededRandom, bytes: string): string[] {
  const at = random.whole(0, bytes.length);
  const second = random.whole(at, bytes.length);
  return [bytes.slice(0, at), bytes.slice(at, second), bytes.slice(second)].filter(Boolean);
}
