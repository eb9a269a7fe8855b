import type { PictureView } from "@pasar-sentra/wire/picture";
import { type AdminPictureRow, toAdminPicture } from "./admin-picture";
import type { PictureStatus } from "./picture-status";

/** A picture as its seller sees it: what the shop shows, and how far the encoding is. */
export interface ProducerPicture extends PictureView {
  position: number;
  status: PictureStatus;
  alt_en: string | null;
  /** Renditions that are there, of how many. */
  encoded: number;
  planned: number;
}

/** Why an attempt failed stays with the operator: it speaks of our insides. */
export function toProducerPicture(row: AdminPictureRow): ProducerPicture {
  const { id, alt, width, height, placeholder, sources, position, status, alt_en, encoded, planned } =
    toAdminPicture(row);
  return { id, alt, width, height, placeholder, sources, position, status, alt_en, encoded, planned };
}
