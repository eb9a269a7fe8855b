/** What a plugin has to say on a page of the shop, in the reader's language. */
export interface PagePanel {
  /** Unique on a page, such as `provenance.lots`. */
  key: string;
  title: string;
  /** At most `MOST_PANEL_ROWS`; what is beyond is cut off. */
  rows: PanelRow[];
  /** A sentence below the rows. */
  note: string | null;
  /** Day until which it is known to be true, `YYYY-MM-DD` in Jakarta. */
  as_of?: string | null;
  /** Whose word it is. */
  by?: string | null;
}

export interface PanelRow {
  /** What the text is about; null for a sentence of its own. */
  label: string | null;
  text: string;
  /** Where there is more: a path of the shop in the reader's language, or an address. */
  href: string | null;
}

export const MOST_PANEL_ROWS = 20;

/** The panel as a page has room for it. */
export function bounded(panel: PagePanel): PagePanel {
  return { ...panel, rows: panel.rows.slice(0, MOST_PANEL_ROWS) };
}
