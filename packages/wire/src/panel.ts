/** What a plugin has to say on a page of the shop, in the reader's language. */
export interface PagePanel {
  /** Unique on a page, such as `provenance.lots`. */
  key: string;
  title: string;
  /** At most twenty. */
  rows: PanelRow[];
  /** Below the rows: whose word it is, and of when. */
  note: string | null;
}

export interface PanelRow {
  /** What the text is about; null for a sentence of its own. */
  label: string | null;
  text: string;
  /** Where there is more: a path of the shop in the reader's language, or an address. */
  href: string | null;
}
