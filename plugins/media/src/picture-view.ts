import type { PictureView } from "@pasar-sentra/wire/picture";
import type { Rendition } from "./picture/rendition";

/** The fields of a picture that its view is made of; ask `query.graph` for `pictures.*` of a product. */
export interface PictureViewRow {
  id: string;
  status: string;
  position: number;
  alt: string;
  alt_en: string | null;
  width: number;
  height: number;
  placeholder: string | null;
  renditions: Rendition[] | Record<string, unknown> | null;
}

/**
 * What the shop shows. URLs are paths on the backend (`/media/pictures/…`), so no host gets into the database.
 * `sources` is empty until the picture is encoded.
 * @param locale `id-ID` or `en-US`; Indonesian stands in where English is missing
 */
export function toPictureView(picture: PictureViewRow, locale: string): PictureView {
  const ready = picture.status === "ready" && Array.isArray(picture.renditions);
  const renditions = ready ? (picture.renditions as Rendition[]) : [];
  return {
    id: picture.id,
    alt: locale.startsWith("en") && picture.alt_en ? picture.alt_en : picture.alt,
    width: picture.width,
    height: picture.height,
    placeholder: picture.placeholder,
    sources: renditions
      .map(({ format, width, url }) => ({ format, width, url }))
      .sort((a, b) => a.width - b.width || a.format.localeCompare(b.format)),
  };
}

/**
 * A product's pictures in the seller's order, those that can be shown only. A failed or waiting picture is
 * left out, because the shop then draws the sentra's band instead.
 */
export function toPictureViews(
  pictures: (PictureViewRow | null)[] | null | undefined,
  locale: string,
): PictureView[] {
  return (pictures ?? [])
    .filter((picture): picture is PictureViewRow => picture?.status === "ready")
    .sort((a, b) => a.position - b.position || a.id.localeCompare(b.id))
    .map((picture) => toPictureView(picture, locale));
}
