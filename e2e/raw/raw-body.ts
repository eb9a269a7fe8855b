import type { SeededRandom } from "./seeded-random";

const BODIES = [
  ["application/json", "{"],
  ["application/json", ""],
  ["application/json", "null"],
  ["application/json", "[]"],
  ["application/json", '"text"'],
  ["application/json", "1e999"],
  ["application/json", '{"a":'],
  ["application/json", '{"__proto__":{"a":1},"constructor":{"prototype":{}}}'],
  ["application/json", '{"email":"\\u0000","password":["x"],"quantity":1e308,"items":{}}'],
  ["application/json", '{"email":"\\ud800","id":{"$ne":1}}'],
  ["application/json", '{"email":"\xff\xfe"}'],
  ["application/json", `${"[".repeat(3_000)}${"]".repeat(3_000)}`],
  ["application/json", `{"email":"${"a".repeat(120_000)}"}`],
  ["application/json; charset=nonsense", "{}"],
  ["application/json; charset=utf-16", "{}"],
  ["application/json; charset=\xe9", "{}"],
  ["application/x-www-form-urlencoded", "a=%&b=%zz&=&&c[d][e]=1"],
  ["application/x-www-form-urlencoded", "email=%00&password=%ff&intent=nonsense&key="],
  ["application/x-www-form-urlencoded", `return_to=%2F%01%C3%A4%E2%82%AC%0D%0AX&theme=dark`],
  ["application/x-www-form-urlencoded", "a[".repeat(500)],
  ["application/x-www-form-urlencoded", "a=1&".repeat(1_500)],
  ["application/x-www-form-urlencoded; charset=x-nothing", "a=1"],
  ["multipart/form-data", "no boundary"],
  ["multipart/form-data; boundary=", "--\r\n"],
  ["multipart/form-data; boundary=x", "--y\r\nnonsense"],
  ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut'],
  ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--"],
  [
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="a"; filename="\0\xff"\r\n\r\n1\r\n--x--',
  ],
  [`multipart/form-data; boundary=${"x".repeat(300)}`, "--x--"],
  ["text/plain", "a=b"],
  ["text/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"],
  ["image/png", "\x89PNG\r\n"],
  ["nonsense", "x"],
  ["/", "x"],
  ["\xff", "x"],
  ["", "x"],
] as const;

const ENCODINGS = ["gzip", "deflate", "br", "nonsense", "identity, gzip"] as const;

const CHUNKED = [
  "0\r\n\r\n",
  "3\r\nabc\r\n0\r\n\r\n",
  "3;name=value\r\nabc\r\n0\r\nX-Trailer: 1\r\n\r\n",
  "zz\r\nabc\r\n0\r\n\r\n",
  "-1\r\nabc\r\n0\r\n\r\n",
  "ffffffffffffffffff\r\nabc\r\n0\r\n\r\n",
  "2\r\nabcdef\r\n0\r\n\r\n",
  "3\nabc\n0\n\n",
  "0\r\nContent-Length: 5\r\n\r\n",
  `1;${"x".repeat(20_000)}\r\na\r\n0\r\n\r\n`,
] as const;

const LENGTHS = [
  "-1",
  "+1",
  "0x5",
  "5, 5",
  "5\r\nContent-Length: 6",
  "99999999999999999999",
  "1e3",
  "",
  "1 2",
  "\xe9",
] as const;

export interface RawBody {
  /** Header lines, each with its line end. */
  headers: string;
  body: string;
  /** Whether the server is told of more than it is sent, and would wait. */
  isShort: boolean;
}

/** A body and what the headers say of it, which in many cases is not true. */
export function rawBody(random: SeededRandom): RawBody {
  const [type, content] = random.pick(BODIES);
  const encoding = random.chance(0.06) ? `Content-Encoding: ${random.pick(ENCODINGS)}\r\n` : "";
  const headers = `${type ? `Content-Type: ${type}\r\n` : ""}${encoding}`;
  if (random.chance(0.12)) {
    const coding = random.pick([
      "chunked",
      "chunked",
      "chunked, chunked",
      "gzip, chunked",
      "xchunked",
      "identity",
    ]);
    const both = random.chance(0.2) ? "Content-Length: 3\r\n" : "";
    const body = random.pick(CHUNKED);
    return { headers: `${headers}Transfer-Encoding: ${coding}\r\n${both}`, body, isShort: true };
  }
  if (random.chance(0.06)) {
    return { headers: `${headers}Content-Length: ${random.pick(LENGTHS)}\r\n`, body: content, isShort: true };
  }
  const lie = random.chance(0.08) ? random.whole(-5, 500) : 0;
  const length = Math.max(0, content.length + lie);
  return { headers: `${headers}Content-Length: ${length}\r\n`, body: content, isShort: lie > 0 };
}
