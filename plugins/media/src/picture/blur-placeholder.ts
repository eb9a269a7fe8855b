import sharp from "sharp";
import { MAX_PLACEHOLDER_BYTES } from "./picture-limits";

/** Pixels of the longer side. */
const SIDE = 16;
const QUALITIES = [50, 30, 15, 1];

/** A 16-pixel WebP as data URI: what fills the picture's box until it has come. At most 600 bytes. */
export async function blurPlaceholder(master: Buffer): Promise<string> {
  const tiny = await sharp(master).resize({ width: SIDE, height: SIDE, fit: "inside" }).toBuffer();
  for (const quality of QUALITIES) {
    const webp = await sharp(tiny).webp({ quality, alphaQuality: 0, effort: 6 }).toBuffer();
    const uri = `data:image/webp;base64,${webp.toString("base64")}`;
    if (uri.length <= MAX_PLACEHOLDER_BYTES) return uri;
  }
  throw new Error(`a ${SIDE}-pixel placeholder does not fit into ${MAX_PLACEHOLDER_BYTES} bytes`);
}
