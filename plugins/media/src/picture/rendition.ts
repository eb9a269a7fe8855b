import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";

export const RENDITION_FORMATS = ["avif", "webp", "jpeg"] as const;
export type RenditionFormat = (typeof RENDITION_FORMATS)[number];

/** Pixels. A phone's card asks for 160–480, a desktop's product page for 960–1280. */
export const RENDITION_WIDTHS = [160, 320, 480, 640, 960, 1280] as const;

/** A picture in one format and width, as it is served. */
export interface Rendition {
  format: RenditionFormat;
  width: number;
  height: number;
  bytes: number;
  /** Path on the backend; contains a hash of the bytes, so it may be kept for ever. */
  url: string;
  /** Key in the File Module. */
  file_id: string;
}

export const RENDITION_MIME: Record<RenditionFormat, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpeg: "image/jpeg",
};

const EXTENSION: Record<RenditionFormat, string> = { avif: "avif", webp: "webp", jpeg: "jpg" };
export const RENDITION_URL_PREFIX = "/media/pictures/";

/** Widths for a master of `masterWidth` pixels: never enlarged; its own width when it is below the widest. */
export function renditionWidths(masterWidth: number): number[] {
  const narrower = RENDITION_WIDTHS.filter((width) => width < masterWidth);
  return narrower.length === RENDITION_WIDTHS.length ? narrower : [...narrower, Math.min(masterWidth, 1280)];
}

/** `<picture id>-<16 hex digits of its SHA-256>-<width>.<extension>` */
export function renditionFileName(
  pictureId: string,
  format: RenditionFormat,
  width: number,
  bytes: Buffer,
): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return `${pictureId}-${hash}-${width}.${EXTENSION[format]}`;
}

/** The picture that a file name belongs to, or null when it is not one of ours. */
export function pictureIdOfFile(file: string): string | null {
  return /^(pict_[0-9A-Z]{26})-[0-9a-f]{16}-\d{2,4}\.(?:avif|webp|jpg)$/.exec(file)?.[1] ?? null;
}

/**
 * Encodes one width in one format. Drawings are flat: less search finds nearly the same bytes in half the time,
 * and full colour resolution keeps their edges clean (figures in docs/decisions/0010-pictures.md).
 */
export function encodeRendition(resized: Sharp, format: RenditionFormat, drawing: boolean): Promise<Buffer> {
  switch (format) {
    case "avif":
      return resized
        .avif({ quality: 50, effort: drawing ? 1 : 4, chromaSubsampling: drawing ? "4:4:4" : "4:2:0" })
        .toBuffer();
    case "webp":
      return resized.webp({ quality: 75, effort: drawing ? 2 : 4 }).toBuffer();
    case "jpeg":
      return resized
        .jpeg({ quality: 78, mozjpeg: !drawing, progressive: true, optimiseCoding: true })
        .toBuffer();
  }
}

/** One thread a job, so that two jobs leave room for the requests on a machine with two cores. */
sharp.concurrency(1);
