import type { Seeded } from "./seeded";

/** The methods that Node parses, and some that it does not. */
const METHODS = [
  ..."GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH COPY LOCK MKCOL MOVE PROPFIND PROPPATCH SEARCH UNLOCK BIND".split(
    " ",
  ),
  ..."REBIND UNBIND ACL REPORT MKACTIVITY CHECKOUT MERGE M-SEARCH NOTIFY SUBSCRIBE UNSUBSCRIBE PURGE MKCALENDAR".split(
    " ",
  ),
  ..."LINK UNLINK SOURCE QUERY TRACK get Post FOO".split(" "),
];
const BODIES = [
  ["application/x-www-form-urlencoded", "email=a%40b.example&password=%E0%A4%A&x=%00"],
  ["application/json", '{"quantity":1e400,"__proto__":{"a":1}'],
  ["application/json", '{"email":["a"],"password":{"$gt":""}}'],
  ["application/json; charset=utf-99", "{}"],
  ["application/json", "[".repeat(2_000)],
  ["text/plain", "apa saja"],
  ["application/xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"],
  ["multipart/form-data", "--x\r\n\r\n--x--"],
  ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
  ["multipart/form-data; boundary=", "----"],
  ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: nothing\r\n\r\n1\r\n--x--\r\n"],
  ["", "a=1"],
  ["//", "a=1"],
] as const;
const STRANGE = [
  "%",
  "%zz",
  "%00",
  "%2e%2e/",
  "..",
  "//",
  "\\",
  "?",
  "#",
  "é",
  "%F0%9F%98%80",
  "%ff",
  "%C0%AE",
  ";",
  "|",
  "^",
  '"',
  "<",
  "{",
  "[",
  "*",
  ":",
  "@",
  "~",
  "\t",
  "\x7f",
];

export interface Served {
  /** Its own name, as a polite client writes it. */
  host: string;
  /** Addresses that it has. */
  paths: readonly string[];
}

/**
 * One request as no browser writes it: a lawful one with one to three things wrong with it, in its method, target, version, Host,
 * headers, framing or body; sometimes cut off, sometimes two in one.
 */
export function hostileRequest(chance: Seeded, served: Served): string {
  const first = oneRequest(chance, served);
  return chance.once(20) ? first + oneRequest(chance, served) : first;
}

function oneRequest(chance: Seeded, { host, paths }: Served): string {
  const wrong = new Set(Array.from({ length: 1 + chance.below(3) }, () => chance.below(7)));
  const method = wrong.has(0) ? chance.of(METHODS) : chance.of(["GET", "POST"]);
  const target = wrong.has(1) ? strangeTarget(chance, paths) : chance.of(paths);
  const version = wrong.has(2) ? chance.of(["1.0", "0.9", "2.0", "1.10", "x", ""]) : "1.1";
  const headers = wrong.has(3) ? strangeHosts(chance, host) : [`Host: ${host}`];
  if (wrong.has(4)) headers.push(...strangeHeaders(chance));
  const body = method === "GET" && !wrong.has(5) ? "" : framed(chance, headers, wrong.has(6));
  headers.push("Connection: close");
  const text = `${method} ${target} HTTP/${version}\r\n${headers.join("\r\n")}\r\n\r\n${body}`;
  return chance.once(25) ? text.slice(0, chance.below(text.length)) : text;
}

function strangeTarget(chance: Seeded, paths: readonly string[]): string {
  const path = chance.of(paths);
  switch (chance.below(6)) {
    case 0:
      return chance.of([
        "*",
        "/",
        "//",
        "///a",
        "http://a b/",
        "http://example.com/masuk",
        "a:b",
        "/\\evil.example",
        "?",
        "#",
        "",
      ]);
    case 1:
      return `${path}?${chance.of(["q", "cursor", "varian", "limit", "offset", "fields", "order", "id[]", "q[$ne]"])}=${chance.of(STRANGE).repeat(1 + chance.below(5))}`;
    case 2:
      return `${path}/${chance.bytes(1 + chance.below(12)).replaceAll(/[\r\n ]/g, "")}`;
    case 3:
      return `${path}?q=${"a".repeat(chance.of([200, 3_000, 20_000]))}`;
    default:
      return `${path}${chance.of(["", "/", "?"])}${chance.of(STRANGE)}${chance.of(STRANGE)}`;
  }
}

function strangeHosts(chance: Seeded, host: string): string[] {
  const strange = [
    "a b",
    "",
    " ",
    "a:b",
    "a:99999",
    "[::1",
    "[::1]",
    "é",
    "a/b",
    "a?b",
    "a#b",
    "a@b",
    "%",
    "a%00",
    "<",
    "a,b",
    "\\",
    "-",
    "a..b",
    "x".repeat(300),
    "1.2.3.999",
    "xn--a",
    `${host}, ${host}`,
    chance.bytes(4).replaceAll(/[\r\n]/g, ""),
  ];
  const one = `${chance.of(["Host", "host", "HOST"])}: ${chance.of(strange)}`;
  return chance.of([[one], [one, `Host: ${host}`], [`Host: ${host}`, one], []]);
}

function strangeHeaders(chance: Seeded): string[] {
  return [
    chance.of([
      "Cookie: ps_session=%; =; a",
      `Cookie: ${"a=b; ".repeat(400)}`,
      `X-Long: ${"x".repeat(chance.of([4_000, 20_000]))}`,
      "Expect: 100-continue",
      "Expect: 200-ok",
      "Upgrade: websocket\r\nConnection: Upgrade",
      "Upgrade: h2c",
      "Range: bytes=9-1,-",
      "Accept: */*;q=x, \x80",
      "Accept-Encoding: br;q=,gzip;q=2,\x01",
      "Accept-Language: ;;;,zz-",
      'If-None-Match: "',
      "If-Modified-Since: never",
      "Origin: null",
      "Origin: http://[",
      "Referer: //",
      "Authorization: Bearer a.b.c",
      "Authorization: Basic %%%",
      "X-Forwarded-Host: a b",
      "X-Forwarded-For: ,,, x",
      "X-Forwarded-Proto: javascript",
      "X-HTTP-Method-Override: TRACE",
      "x-publishable-api-key: pk_\xff",
      "Idempotency-Key: \xff\xfe",
      "Header without colon",
      ": no name",
      " folded: a",
      `A: ${chance.bytes(6).replaceAll(/[\r\n]/g, "")}`,
      "__proto__: a",
    ]),
  ];
}

/** Appends the headers of a body and returns it. */
function framed(chance: Seeded, headers: string[], isWrong: boolean): string {
  const [type, body] = chance.of(BODIES);
  if (type) headers.push(`Content-Type: ${type}`);
  const length = Buffer.byteLength(body, "latin1");
  if (!isWrong) {
    headers.push(`Content-Length: ${length}`);
    return body;
  }
  switch (chance.below(6)) {
    case 0:
      headers.push("Transfer-Encoding: chunked");
      return `${length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    case 1:
      headers.push("Transfer-Encoding: chunked");
      return chance.of(["zz\r\na\r\n", "ffffffffffffffff\r\n", "5\r\nab"]);
    case 2:
      headers.push("Transfer-Encoding: chunked", `Content-Length: ${length}`);
      return body;
    case 3:
      headers.push(
        `Content-Length: ${chance.of(["-1", "x", "1e3", "99999999999999999999", `${length}, ${length}`])}`,
      );
      return body;
    case 4:
      headers.push(`Content-Length: ${length + 10}`);
      return body;
    default:
      return body;
  }
}
