import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denaturalise, neutralise } from "@pasar-sentra/foundation/spreadsheet/neutralise";
import { assembleListings } from "./assemble-listings";
import { readCertificates, writeCertificates } from "./certificate-cell";
import { COLUMNS, columnOfHeading } from "./column";
import { MAX_ROWS } from "@pasar-sentra/foundation/spreadsheet/import-limits";
import { readRows } from "./judge-spreadsheet";
import { inBatches } from "./open-import";
import { type Cell, readSpreadsheet } from "@pasar-sentra/foundation/spreadsheet/read-spreadsheet";
import { templateRows } from "./template-rows";
import { wholeNumber } from "@pasar-sentra/foundation/spreadsheet/whole-number";

describe("whole numbers", () => {
  it.each([
    ["1500", 1500],
    ["1.500", 1500],
    ["Rp 1.500.000", 1_500_000],
    ["rp1.500.000,00", 1_500_000],
    ["Rp. 85.000,-", 85_000],
    ["IDR\u00a085.000", 85_000],
    ["1,500,000", 1_500_000],
    ["1 500", 1500],
    ["12,0", 12],
    ["0", 0],
  ])("reads %s as %d", (text, value) => expect(wholeNumber(text)).toEqual({ value }));

  it.each(["1,5", "1,500", "25,000", "Rp 120,000", "1.5", "12,50"])(
    "never takes %s for a whole number",
    (text) => {
      expect(wholeNumber(text)).toEqual({ problem: "not_whole" });
    },
  );

  it.each(["", "abc", "-5", "1.50.000", "1e3", "12 buah", "=1+1", "1.000.00", "NaN", "Infinity"])(
    "does not take %s for a number",
    (text) => expect(wholeNumber(text)).toEqual({ problem: "not_a_number" }),
  );

  it("reads back every number that it is written as in Indonesia", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (value) => {
        const written = new Intl.NumberFormat("id-ID").format(value);
        for (const text of [written, `Rp ${written}`, `Rp${written},00`, String(value)]) {
          expect(wholeNumber(text)).toEqual({ value });
        }
        expect(wholeNumber(value)).toEqual({ value });
      }),
    );
  });
});

describe("cells that are safe to open", () => {
  it("never begin a formula, and are read back as they were", () => {
    const texts = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'"), fc.string())
        .map(([mark, text]) => mark + text),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const cell = neutralise(text);
        if (!/^-\d+([.,]\d+)*$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(denaturalise(cell)).toBe(text.startsWith("'") ? denaturalise(text) : text);
      }),
    );
  });

  it("keeps an apostrophe that hides nothing", () => expect(denaturalise(neutralise("'ulos"))).toBe("'ulos"));
});

describe("headings", () => {
  it("are known in both languages, whatever their case and marks", () => {
    for (const { key, id, en } of COLUMNS) {
      expect([columnOfHeading(id), columnOfHeading(en.toUpperCase()), columnOfHeading(` ${key} `)]).toEqual([
        key,
        key,
        key,
      ]);
    }
    expect(columnOfHeading("Warna kesukaan")).toBeNull();
  });

  it("that nobody knows, or that come twice, are problems of row 1", async () => {
    const { problems } = await readRows([["Nama barang", "Nama barang", "Diskon"], ["Sandal"]]);
    expect(problems.sorted()).toEqual([
      { row: 1, column: null, code: "column_twice", params: { heading: "Nama barang" } },
      { row: 1, column: null, code: "unknown_column", params: { heading: "Diskon" } },
    ]);
  });
});

/** Lines of CSV to listings and problems, with no listing there before. */
async function judged(csv: string) {
  const { rows, problems } = await readRows(await readSpreadsheet(Buffer.from(csv)));
  const listings = await assembleListings(rows, new Map(), problems);
  return { listings, problems: problems.sorted() };
}

const HEADINGS =
  "Nama barang;Jenis;Pilihan 1;Kode varian (SKU);Satuan;Harga satuan;Grosir 1 mulai;Grosir 1 harga;Waktu siap (hari);Stok";

describe("a spreadsheet", () => {
  it("becomes listings, one row a variant", async () => {
    const { listings, problems } = await judged(
      [
        HEADINGS,
        "Sandal;Sandang;39;S-39;pasang;Rp 85.000;20;72.000;3;40",
        "Sandal;;40;S-40;pasang;85000;;;10;PO",
        "Topi;Fashion;Satu ukuran;;buah;25.000;;;2;1.200",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(listings).toMatchObject([
      {
        rows: [2, 3],
        product_id: null,
        listing: {
          title: "Sandal",
          commodity: "fashion",
          option_titles: ["Pilihan"],
          variants: [
            {
              option_values: ["39"],
              code: "S-39",
              stock: 40,
              tiers: [
                { min_quantity: 1, unit_price: 85_000 },
                { min_quantity: 20, unit_price: 72_000 },
              ],
            },
            { option_values: ["40"], stock: null, terms: { lead_time_days: 10 } },
          ],
        },
      },
      { rows: [4], listing: { title: "Topi", variants: [{ stock: 1200 }] } },
    ]);
  });

  it("has every problem named by row and column, in one go", async () => {
    const { listings, problems } = await judged(
      [
        HEADINGS,
        "Sandal;Senjata;39;S-39;pasang;gratis;20;99.000;3;40",
        "Sandal;;39;S-39;pasang;85000;;;400;-1",
        "X;Sandang;40;!!;kotak;85.000;20;90.000;;",
      ].join("\n"),
    );
    expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      "2 Jenis unknown_value",
      "2 Harga satuan not_a_number",
      "3 Waktu siap (hari) too_large",
      "3 Stok not_a_number",
      "3 Kode varian (SKU) code_twice",
      "3 Pilihan 1 choice_twice",
      "4 Kode varian (SKU) code_format",
      "4 Satuan unknown_value",
      "4 Nama barang too_short",
      "4 Waktu siap (hari) required",
      "4 Stok required",
      "4 Grosir 1 harga tier_not_cheaper",
    ]);
    expect(listings).toHaveLength(2);
  });

  it("is read with any of the usual marks between cells, with and without a BOM, in old Windows letters too", async () => {
    const table = [
      ["Nama barang", "Harga satuan"],
      ["Café", "1.000"],
    ];
    for (const mark of [";", ",", "\t"]) {
      const text = table.map((row) => row.join(mark)).join("\r\n");
      expect(await readSpreadsheet(Buffer.from(text))).toEqual(table);
      expect(await readSpreadsheet(Buffer.from(`\uFEFF${text}`))).toEqual(table);
      expect(await readSpreadsheet(Buffer.from(text, "latin1"))).toEqual(table);
    }
  });

  it("reads what the template shows", async () => {
    for (const locale of ["id-ID", "en-US"] as const) {
      const { rows, problems } = await readRows(templateRows(locale) as Cell[][]);
      const listings = await assembleListings(rows, new Map(), problems);
      expect(problems.sorted()).toEqual([]);
      expect(listings).toMatchObject([{ listing: { variants: [{ stock: 40 }, { stock: null }] } }]);
    }
  });

  it("is refused when it is no table, or has too many rows", async () => {
    const refusals: [Buffer, string][] = [
      [Buffer.from(""), "file_has_no_rows"],
      [Buffer.from("Nama barang\n"), "file_has_no_rows"],
      [Buffer.from(`Nama barang\n${"a\n".repeat(MAX_ROWS + 1)}`), "file_has_too_many_rows"],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "file_not_a_spreadsheet"],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "file_not_a_spreadsheet"],
      [Buffer.from("PK\u0003\u0004 and then nothing", "latin1"), "file_damaged"],
    ];
    for (const [file, code] of refusals) await expect(readSpreadsheet(file)).rejects.toMatchObject({ code });
  });
});

describe("an archive that would burst", () => {
  it("is refused by its directory: 200 MB of nothing in one entry", async () => {
    const content = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    const file = archive([{ name: "xl/worksheets/sheet1.xml", content, size: 200 * 1024 * 1024 }]);
    expect(file.length).toBeLessThan(1024 * 1024);
    await expect(readSpreadsheet(file)).rejects.toMatchObject({ code: "file_archive_too_large" });
  });

  it("is refused when its directory lies about the size", async () => {
    const content = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
    const file = archive([{ name: "xl/worksheets/sheet1.xml", content, size: 1_000 }]);
    await expect(readSpreadsheet(file)).rejects.toMatchObject({
      code: expect.stringMatching(/file_(archive_too_large|damaged)/),
    });
  });

  it("is refused for thousands of entries", async () => {
    const entries = Array.from({ length: 1_000 }, (_, index) => ({
      name: `${index}`,
      content: Buffer.alloc(0),
      size: 0,
    }));
    await expect(readSpreadsheet(archive(entries))).rejects.toMatchObject({ code: "file_archive_too_large" });
  });
});

describe("batches", () => {
  it("hold every listing once, in order, and about two hundred rows", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 200 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const listings = counts.map((count, index) => ({
          rows: Array.from({ length: count }, (_, row) => row),
          listing: { title: String(index) },
          product_id: null,
          version: null,
        }));
        const batches = inBatches(listings as never);
        expect(batches.flat()).toEqual(listings);
        for (const batch of batches) {
          const rows = batch.reduce((sum, { rows }) => sum + rows.length, 0);
          expect(rows <= 200 || batch.length === 1).toBe(true);
        }
      }),
    );
  });
});

it("writes certificates into a cell and reads them back", () => {
  const certificates = [
    { type: "P-IRT", number: "2063578010123-30" },
    { type: "Halal", number: "ID: 35-11" },
  ];
  expect(readCertificates(writeCertificates(certificates))).toEqual(certificates);
  expect(readCertificates("Halal")).toBeNull();
});

interface ArchiveEntry {
  name: string;
  /** Packed. */
  content: Buffer;
  /** What the directory says that it unfolds to. */
  size: number;
}

/** A ZIP archive with a directory that may lie. */
function archive(entries: ArchiveEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, size } of entries) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(content.length > 0 ? 8 : 0, 4);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([
      Buffer.from("PK\u0003\u0004", "latin1"),
      shared,
      Buffer.from(name),
      content,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002", "latin1"), version, shared, tail, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}
