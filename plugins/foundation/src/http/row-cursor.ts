import { MedusaError } from "@medusajs/framework/utils";

const SEPARATOR = "\u0000";

/** The last row of a page in keyset order, opaque to the caller: a sort value and the id that breaks ties. */
export interface RowCursor {
  value: string;
  id: string;
}

export function encodeRowCursor({ value, id }: RowCursor): string {
  return Buffer.from(`${id}${SEPARATOR}${value}`, "utf8").toString("base64url");
}

/** @throws MedusaError `invalid_data` (400) for a cursor that we did not give */
export function decodeRowCursor(cursor: string): RowCursor {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const at = text.indexOf(SEPARATOR);
  const row = { id: text.slice(0, at), value: text.slice(at + 1) };
  if (!/^[a-z]+_[0-9A-Z]{26}$/.test(row.id) || encodeRowCursor(row) !== cursor) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "cursor: must be the next_cursor of the page before",
    );
  }
  return row;
}
