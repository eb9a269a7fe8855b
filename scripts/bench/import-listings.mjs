import { perSecond } from "./print-figures.mjs";

const LARGE = 10_000;
const SMALL = 1_000;
/** Variants of one listing. */
const VARIANTS = 4;
const HEADINGS =
  "Nama barang;Jenis;Pilihan 1;Kode varian (SKU);Satuan;Harga satuan;Waktu siap (hari);Stok;Berat (gram)";

/**
 * Import: rows a second of a spreadsheet of 10,000 rows, written as new drafts, beside one of 1,000. The same pace
 * means that the effort for a row does not grow with the file.
 */
export async function importListings({ env }) {
  const officer = await logIn(env);
  const other = await rowsPerSecond(officer, SMALL, "BS");
  const ours = await rowsPerSecond(officer, LARGE, "BL");
  return [
    {
      name: "Import",
      compares: `rows a second: a spreadsheet of ${LARGE.toLocaleString("en")} rows / of ${SMALL.toLocaleString("en")}`,
      ours,
      other,
      show: perSecond,
      goal: "≈ 1",
    },
  ];
}

/** Calls the backend as the demo officer. */
async function logIn({ BACKEND_URL, DEMO_OFFICER_EMAIL: email, DEMO_PASSWORD: password }) {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ email, password });
  const { token } = await answerOf(
    await fetch(`${BACKEND_URL}/auth/producer/emailpass`, { method: "POST", headers, body }),
  );
  return async (method, path, form) =>
    answerOf(
      await fetch(`${BACKEND_URL}${path}`, {
        method,
        body: form,
        headers: { authorization: `Bearer ${token}` },
      }),
    );
}

async function answerOf(response) {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

/** Sends a spreadsheet of new listings, has it written, and waits for its end. */
async function rowsPerSecond(officer, rows, mark) {
  const form = new FormData();
  form.set("file", new Blob([spreadsheet(rows, mark)]), `${mark}.csv`);
  const { import: checked } = await officer("POST", "/producer/listing-imports", form);
  if (checked.status !== "checked") {
    throw new Error(`the spreadsheet is ${checked.status}: ${JSON.stringify(checked.problems.slice(0, 3))}`);
  }
  await officer("POST", `/producer/listing-imports/${checked.id}/apply`);
  for (;;) {
    const { import: job } = await officer("GET", `/producer/listing-imports/${checked.id}`);
    if (job.status === "applied") return job.rows_per_second;
    if (job.status === "failed") throw new Error(`the import failed: ${job.failure}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function spreadsheet(rows, mark) {
  const lines = Array.from({ length: rows }, (_, index) => {
    const listing = Math.floor(index / VARIANTS);
    const price = `Rp ${25 + (listing % 50)}.000`;
    return `Kendi ${mark} ${listing};Kriya;${index % VARIANTS};${mark}-${index};buah;${price};3;${index % 100};450`;
  });
  return [HEADINGS, ...lines].join("\n");
}
