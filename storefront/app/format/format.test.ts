import { describe, expect, test } from "vitest";
import { translator } from "../i18n/translate";
import { formatDate, formatDateTime, formatShortDay, monthName, monthOf } from "./date";
import { formatQuantity, formatTradeQuantity } from "./quantity";
import { formatRupiah } from "./rupiah";
import { formatWeight } from "./weight";
import { formatPhone, whatsappLink } from "./whatsapp";

const NBSP = "\u00A0";

describe("rupiah", () => {
  test("has a no-break space, the language's thousands and no decimals", () => {
    expect(formatRupiah(1_500_000, "id")).toBe(`Rp${NBSP}1.500.000`);
    expect(formatRupiah(1_500_000, "en")).toBe(`Rp${NBSP}1,500,000`);
    expect(formatRupiah(0, "id")).toBe(`Rp${NBSP}0`);
    expect(formatRupiah(-2_500, "id")).toBe(`−Rp${NBSP}2.500`);
  });

  test("shortens for places without room", () => {});
});

describe("dates", () => {
  test("are told in western Indonesian time, whatever the server's zone", () => {
    expect(formatDate("2026-11-21T18:30:00Z", "id")).toBe("22 November 2026");
    expect(formatDate("2026-08-16T18:30:00Z", "id")).toBe("17 Agustus 2026");
    expect(formatDate("2026-08-16T18:30:00Z", "en")).toBe("17 August 2026");
    expect(formatDateTime("2026-11-22T07:05:00Z", "id")).toBe("22 November 2026, 14.05 WIB");
    expect(formatDateTime("2026-11-22T17:05:00Z", "en")).toBe("23 November 2026, 00:05 WIB");
  });

  test("know the month", () => {
    expect(monthOf("2026-11-30T18:00:00Z")).toBe(12);
    expect(monthName(5, "id")).toBe("Mei");
    expect(monthName(5, "en")).toBe("May");
  });
});

describe("quantities", () => {
  test("agree with their number where the language has plurals", () => {
    expect(formatQuantity(1, "pasang", translator("en"), "en")).toBe(`1${NBSP}pair`);
    expect(formatQuantity(12, "pasang", translator("en"), "en")).toBe(`12${NBSP}pairs`);
    expect(formatQuantity(12, "pasang", translator("id"), "id")).toBe(`12${NBSP}pasang`);
  });

  test("say what a trade unit holds", () => {
    const terms = { unit: "pasang", trade_unit: "kodi", trade_unit_size: 20 } as const;
    expect(formatTradeQuantity(2, terms, translator("id"), "id")).toBe(`2${NBSP}kodi (40${NBSP}pasang)`);
  });
});

test("weights change their unit with their size", () => {
  expect(formatWeight(450, "id")).toBe(`450${NBSP}g`);
  expect(formatWeight(1_250, "id")).toBe(`1,25${NBSP}kg`);
  expect(formatWeight(6_750_000, "en")).toBe(`6.75${NBSP}t`);
});

test("phones become chat links", () => {
  expect(whatsappLink("+6281100001234", "Halo & salam")).toBe(
    "https://wa.me/6281100001234?text=Halo%20%26%20salam",
  );
  expect(formatPhone("+6281100001234")).toBe("+62 811-0000-1234");
});

test("a day on a card is short and stays on one line", () => {
  expect(formatShortDay("2026-11-26", "id")).toBe(`26${NBSP}Nov`);
  expect(formatShortDay("2026-12-04", "id")).toBe(`4${NBSP}Des`);
  expect(formatShortDay("2026-12-04", "en")).toBe(`4${NBSP}Dec`);
});
