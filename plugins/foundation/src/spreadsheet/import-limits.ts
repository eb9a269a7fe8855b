/** Bytes of a spreadsheet that is sent. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Rows below the headings. */
export const MAX_ROWS = 10_000;
/** Cells of a row that are read. */
export const MAX_COLUMNS = 60;
/** Characters of one cell. */
export const MAX_CELL = 8_000;
/** Problems that are kept; a file with more is of another kind than ours. */
export const MAX_PROBLEMS = 20_000;
/** Entries of an XLSX, which is a ZIP archive. */
export const MAX_ENTRIES = 200;
/** Bytes that an XLSX may unfold to: 10,000 rows of 38 cells with long texts stay below it. */
export const MAX_UNFOLDED_BYTES = 80 * 1024 * 1024;
/** Unfolded / packed of one entry above a megabyte. XML of a real sheet packs to a tenth, at most a fortieth. */
export const MAX_RATIO = 150;
/** Rows that are written in one go. */
export const BATCH_ROWS = 200;
