import type { PictureView } from "@pasar-sentra/wire/picture";
import { type PictureViewRow, toPictureView } from "../picture-view";
import type { PictureStatus } from "./picture-status";
import { RENDITION_FORMATS, renditionWidths } from "./rendition";

/** The fields that `toAdminPicture` reads. */
export interface AdminPictureRow extends PictureViewRow {
  product_id: string | null;
  mime: string;
  bytes: number;
  attempts: number;
  next_attempt_at: Date | string | null;
  error_message: string | null;
}

/** A picture as the admin sees it: what the shop shows, and how far the encoding is. */
export interface AdminPicture extends PictureView {
  product_id: string | null;
  position: number;
  status: PictureStatus;
  alt_en: string | null;
  /** Of the file that was sent. */
  mime: string;
  bytes: number;
  /** Renditions that are there, of how many. */
  encoded: number;
  planned: number;
  attempts: number;
  next_attempt_at: string | null;
  error_message: string | null;
}

export function toAdminPicture(row: AdminPictureRow): AdminPicture {
  return {
    ...toPictureView(row, "id-ID"),
    product_id: row.product_id,
    position: row.position,
    status: row.status as PictureStatus,
    alt_en: row.alt_en,
    mime: row.mime,
    bytes: row.bytes,
    encoded: Array.isArray(row.renditions) ? row.renditions.length : 0,
    planned: renditionWidths(row.width).length * RENDITION_FORMATS.length,
    attempts: row.attempts,
    next_attempt_at: row.next_attempt_at ? new Date(row.next_attempt_at).toISOString() : null,
    error_message: row.error_message,
  };
}
