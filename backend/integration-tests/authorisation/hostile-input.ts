import fc from "fast-check";

const NASTY = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "null",
  "true",
  "\u0000",
  "\ud800",
  "'",
  "' OR 1=1 --",
  "%",
  "%25",
  "../../etc/passwd",
  "{}",
  "$where",
  "*",
  "😀".repeat(50),
  "a".repeat(5_000),
  "9".repeat(40),
  "2026-02-31",
  "selord_00000000000000000000000000",
];

/** A text that breaks careless code; never empty and without a lone surrogate where it goes into an address. */
export const hostileText = fc
  .oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 60 }))
  .map((text) => text.toWellFormed().replaceAll("\u0000", "") || "x")
  .map((text) => text.slice(0, 1_000));

const hostileValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NASTY) },
  fc.double(),
  fc.integer(),
  fc.constantFrom<unknown>(null, true, [], {}, [[]], { $ne: null }, { __proto__: null }),
  fc.array(fc.constantFrom<unknown>(...NASTY, null, 1), { maxLength: 3 }),
);

/** Names that our bodies and queries know, so that the values get past the check of unknown fields. */
const NAMES = [
  "id",
  "ids",
  "name",
  "title",
  "reason",
  "quantity",
  "lines",
  "members",
  "shares",
  "parcels",
  "variants",
  "action",
  "status",
  "role",
  "phone",
  "email",
  "password",
  "token",
  "body",
  "text",
  "version",
  "limit",
  "cursor",
  "q",
  "tab",
  "from",
  "to",
  "month",
  "sort",
  "commodity",
  "price_min",
  "facets",
  "variant_ids",
  "deadline",
  "answer",
  "step",
  "data",
];

const record = (values: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...NAMES), values, { maxKeys: 6 });

export const hostileBody: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: record(
      fc.oneof(hostileValue, record(hostileValue), fc.array(record(hostileValue), { maxLength: 2 })),
    ),
  },
  fc.constantFrom<unknown>([], {}, "text", 1, true, [null], { a: { b: { c: { d: {} } } } }),
);

export const hostileQuery: fc.Arbitrary<Record<string, string>> = record(hostileText) as fc.Arbitrary<
  Record<string, string>
>;
