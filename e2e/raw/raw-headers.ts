import type { SeededRandom } from "./seeded-random";

const HOSTS = [
  "a b",
  "",
  "[::1",
  "[::1]:80",
  "[not-an-address]",
  "a:b",
  "a:99999",
  "a:80:80",
  "a/b",
  "a@b",
  "a?b",
  "a#b",
  "a|b",
  "%41",
  "%",
  "..",
  "a\tb",
  "1.2.3.999",
  "0x7f.1",
  "\xe9.example",
  "xn--",
  "a,b",
  "-",
] as const;

const HEADERS = [
  "Accept-Encoding: br;q=x, gzip;q=0, *;q=-1",
  "Accept-Encoding: \xff",
  "Accept: */*;;;q=",
  "Accept-Language: xx-\xe9, id;q=9",
  "Range: bytes=5-2",
  "Range: bytes=0-99999999999999999999",
  "Range: bytes=-0",
  "Range: bytes=0-0,5-9,1-2",
  "Range: nonsense",
  "If-None-Match: *",
  'If-None-Match: W/"',
  "If-Modified-Since: never",
  "If-Range: x",
  "Cookie: =; ;;a",
  "Cookie: pasar_session=%; pasar_theme=%00; __proto__=1",
  "Cookie: connect.sid=s%3Aabc.def; session=bm90IGpzb24%3D.AAAA",
  "Cookie: \xff\xfe=\xe9",
  "Authorization: Bearer a.b.c",
  "Authorization: Bearer ",
  "Authorization: Basic %%%",
  "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJhY3Rvcl9pZCI6IngifQ.",
  "X-Publishable-Api-Key: pk_nothing",
  "X-Medusa-Locale: \xe9",
  "X-Forwarded-For: \xff, , 1.2.3.4.5",
  "X-Forwarded-Host: a b",
  "X-Forwarded-Proto: gopher",
  "X-Client-Address: \xe9",
  "X-HTTP-Method-Override: TRACE",
  "Idempotency-Key: \xff\xff",
  "Origin: null",
  "Origin: http://a b",
  "Access-Control-Request-Method: \xe9",
  "Referer: http://[",
  "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x",
  "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
  "Expect: 100-continue",
  "Expect: the-unexpected",
  "Connection: keep-alive, close, x",
  "Trailer: Content-Length",
  "TE: trailers, deflate;q=x",
  "Max-Forwards: -1",
  "X-Folded: one\r\n two",
  "X Space: 1",
  "No-Colon",
  ": no name",
  "X-Nul: a\0b",
  "X-Bare: a\rb",
  "X-Bare-Line: a\nb",
  "\xe9: 1",
] as const;

/** Header lines, each with its line end; mostly with a sound host, so that the request gets past the parser. */
export function rawHeaders(random: SeededRandom, host: string, usual: readonly string[]): string {
  const lines: string[] = [];
  if (random.chance(0.85)) lines.push(`Host: ${host}`);
  else if (random.chance(0.9)) lines.push(`Host: ${anyHost(random)}`);
  if (random.chance(0.03)) lines.push(`Host: ${anyHost(random)}`);
  for (const line of usual) if (random.chance(0.8)) lines.push(line);
  for (let count = random.whole(0, 3); count > 0; count--) lines.push(random.pick(HEADERS));
  if (random.chance(0.04)) lines.push(`X-${random.bytes(4)}: ${random.bytes(20)}`);
  if (random.chance(0.01)) lines.push(`X-Long: ${"a".repeat(random.whole(8_000, 20_000))}`);
  if (random.chance(0.01))
    for (let count = random.whole(100, 2_500); count > 0; count--) lines.push("X-Many: 1");
  return lines.map((line) => `${line}${random.chance(0.01) ? "\n" : "\r\n"}`).join("");
}

function anyHost(random: SeededRandom): string {
  return random.chance(0.7) ? random.pick(HOSTS) : `shop${random.bytes(2)}.example`;
}
