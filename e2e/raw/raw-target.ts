import type { SeededRandom } from "./seeded-random";

/** What is put after or into an address: escapes that mean nothing, other alphabets, ways up, and quantities. */
const ODDITIES = [
  "%",
  "%zz",
  "%00",
  "%0d%0aX:1",
  "%ff",
  "%c0%af",
  "%u0041",
  "%2e%2e%2f",
  "/../..",
  "/./",
  "//",
  "\\..\\",
  "/%2e%2e/admin",
  ";a=b",
  "\xe9",
  "\xff\xfe",
  "\x7f",
  " ",
  "\t",
  "\0",
  "{}",
  "|",
  "^`",
  '"<>',
  "[",
  "#top",
  ":99999",
  "@evil.example",
  ".data",
  "/_.data",
] as const;

const QUERIES = [
  "?",
  "??",
  "?q=%",
  "?q=%00",
  "?q=%ff%fe",
  "?q[]=1&q[a]=2&q=3",
  "?q[__proto__][a]=1&constructor[prototype]=1",
  "?limit=-1&offset=-1",
  "?limit=999999999999999999999&offset=1e9",
  "?limit=NaN",
  "?fields=*&order=-",
  "?fields=%2B*.*.*,-id&order=;drop",
  "?id[$in]=1&filters[a][b]=c",
  "?cursor=%7B%7D",
  "?cursor=AAAA&sort=nonsense",
  "?price_min=-1&price_max=x&moq_max=0&in_stock=maybe",
  "?varian=%20&jumlah=-5",
  "?_routes=root,nonsense",
  "?p=/&p=//&version=x",
  "?index&index=1",
  "?region_id=x&currency_code=%F0%9F%98%80",
  "?a&a&a&a&a&&&&===",
] as const;

const ELSEWHERE = [
  "*",
  "",
  "http://other.example/",
  "https://user:secret@other.example:99999/",
  "http://[::1",
  "http:/one-slash",
  "other.example:443",
  "//other.example/",
  "/.//other.example/",
  "javascript:1",
  "?only-a-query",
] as const;

/** A request target: an address that exists, mostly with something odd in it, or a form that names no page of ours. */
export function rawTarget(random: SeededRandom, addresses: readonly [string, ...string[]]): string {
  if (random.chance(0.08)) return random.pick(ELSEWHERE);
  let target: string = random.pick(addresses);
  if (random.chance(0.35)) {
    const at = random.chance(0.5) ? target.length : random.whole(1, target.length);
    target = target.slice(0, at) + random.pick(ODDITIES) + target.slice(at);
  }
  if (random.chance(0.3)) target += random.pick(QUERIES);
  if (random.chance(0.05)) target += `/${random.bytes(12)}`;
  if (random.chance(0.02)) target += `?${"a=1&".repeat(random.whole(200, 5_000))}`;
  return target;
}
