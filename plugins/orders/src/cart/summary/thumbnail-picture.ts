import type { PictureView } from "@pasar-sentra/wire/picture";

/** Longest side of the thumbnails that the media plugin puts on products, in pixels. */
const THUMBNAIL_SIZE = 320;

/** Lines carry Medusa's thumbnail, a single rendition; null when the product has no picture. */
export function thumbnailPicture(
  id: string,
  thumbnail: string | null | undefined,
  alt: string,
): PictureView | null {
  if (!thumbnail) return null;
  const format = /\.jpe?g$/i.test(thumbnail) ? "jpeg" : "webp";
  return {
    id,
    alt,
    width: THUMBNAIL_SIZE,
    height: THUMBNAIL_SIZE,
    placeholder: null,
    sources: [{ format, width: THUMBNAIL_SIZE, url: thumbnail }],
  };
}
