import type { PictureView } from "@pasar-sentra/wire/picture";

/** A picture as `GET /producer/pictures` answers: what the shop shows, and how far the encoding is. */
export interface ProducerPicture extends PictureView {
  position: number;
  status: "queued" | "encoding" | "ready" | "failed";
  encoded: number;
  planned: number;
}

/** Pictures of one listing; the backend's limit. */
export const MOST_PICTURES = 12;
