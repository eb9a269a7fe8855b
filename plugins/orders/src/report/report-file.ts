import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { csvLine } from "@pasar-sentra/foundation/spreadsheet/csv";
import { reportOrders } from "./report-orders";
import type { ReportPeriod } from "./report-query";
import { readStatementLines } from "./statement-lines";

const PER_READ = 50;
/** A year of a large cooperative; who has more takes it in two files. */
const MOST_ROWS = 50_000;
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

const HEADINGS: Record<Locale, string[]> = {
  "id-ID": ["Nomor", "Tanggal bayar", "Status", "Total (Rp)", "Dikembalikan (Rp)", "Bersih (Rp)"],
  "en-US": ["Number", "Paid on", "Status", "Total (Rp)", "Refunded (Rp)", "Net (Rp)"],
};

const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", dateStyle: "short" });

/** The orders of a report as CSV, piece by piece, so that a long file needs no memory. */
export async function* reportFile(
  container: MedusaContainer,
  cooperativeId: string,
  period: ReportPeriod,
  locale: Locale,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEADINGS[locale]);
  let cursor: string | undefined;
  for (let written = 0; written < MOST_ROWS; written += PER_READ) {
    const page = await reportOrders(container, cooperativeId, period, { cursor, limit: PER_READ });
    yield page.orders
      .map(({ number, paid_at, status, total, refunded }) =>
        csvLine([number, DAY.format(new Date(paid_at)), status, total, refunded, total - refunded]),
      )
      .join("");
    if (page.next_cursor === null) break;
    cursor = page.next_cursor;
  }
  const lines = await readStatementLines(container, cooperativeId, period, locale);
  yield lines.map(({ label, amount }) => csvLine([label, "", "", "", "", amount])).join("");
}
