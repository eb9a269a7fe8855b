/** An uploaded picture, encoded by the media plugin. */
export interface PictureView {
  id: string;
  alt: string;
  width: number;
  height: number;
  /** Data URI of a tiny WebP (≤ 600 bytes), or null while the picture is being encoded. */
  placeholder: string | null;
  /** Widths ascending; every rendition keeps the picture's proportions. */
  sources: { format: "avif" | "webp" | "jpeg"; width: number; url: string }[];
}
