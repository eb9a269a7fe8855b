import sharp, { type Metadata, type Sharp } from "sharp";
import { fileFormat } from "@pasar-sentra/foundation/files/file-format";
import { ConcurrencyLimit } from "./concurrency-limit";
import {
  DECODE_TIMEOUT_SECONDS,
  DRAWING_WIDTH,
  MASTER_SIDE,
  MAX_PICTURE_BYTES,
  MAX_PICTURE_PIXELS,
  MAX_PICTURE_RATIO,
  MIN_PICTURE_SIDE,
  PAPER,
} from "./picture-limits";
import { PictureRefusedError } from "./picture-refused-error";
import { blurPlaceholder } from "./blur-placeholder";

export interface CleanMaster {
  bytes: Buffer;
  /** Of the master; a drawing's is PNG, a photo's JPEG. */
  mime: "image/jpeg" | "image/png";
  extension: "jpg" | "png";
  /** Of the file that was sent. */
  sourceMime: string;
  /** Pixels, upright. */
  width: number;
  height: number;
  /** Data URI of a WebP, at most 600 bytes. */
  placeholder: string;
}

type Readable = "jpeg" | "png" | "webp" | "avif" | "svg";
const SOURCE_MIME: Record<Readable, string> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  svg: "image/svg+xml",
};

/** Decoding a large file takes memory and a thread of the pool that also serves the disk. */
const decoding = new ConcurrencyLimit(1);

/**
 * Judges a file and draws it anew: upright, sRGB, on paper, at most 2560 pixels a side, without metadata
 * (place, camera, owner) and without whatever else rode along in the file. Only this is ever stored.
 * Every pixel is decoded, so a cut-off file is found here and not by a shopper.
 * @param trustedSvg true for the project's own drawings only
 * @throws PictureRefusedError with the reason
 */
export async function cleanMaster(file: Buffer, trustedSvg = false): Promise<CleanMaster> {
  const format = readableFormat(file, trustedSvg);
  return decoding.run(async () => {
    const metadata = await readHeader(file, format);
    const picture = upright(file, metadata, format);
    const drawing = format === "svg";
    const encoded = drawing
      ? picture.png({ compressionLevel: 6 })
      : picture.jpeg({ quality: 95, chromaSubsampling: "4:4:4" });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch((error: Error) => {
      throw new PictureRefusedError("picture_damaged", error.message);
    });
    return {
      bytes: data,
      mime: drawing ? "image/png" : "image/jpeg",
      extension: drawing ? "png" : "jpg",
      sourceMime: SOURCE_MIME[format],
      width: info.width,
      height: info.height,
      placeholder: await blurPlaceholder(data),
    };
  });
}

function readableFormat(file: Buffer, trustedSvg: boolean): Readable {
  if (file.length === 0) throw new PictureRefusedError("picture_empty", "the file has no bytes");
  if (file.length > MAX_PICTURE_BYTES) {
    throw new PictureRefusedError(
      "picture_too_many_bytes",
      `${file.length} bytes, at most ${MAX_PICTURE_BYTES}`,
    );
  }
  const format = fileFormat(file);
  if (format === "unknown" || format === "pdf")
    throw new PictureRefusedError("picture_unknown_format", "no known signature");
  if (format === "heic") throw new PictureRefusedError("picture_heic", "HEVC pictures cannot be decoded");
  if (format === "avif_sequence") throw new PictureRefusedError("picture_animated", "an AVIF sequence");
  if (format === "svg" && !trustedSvg)
    throw new PictureRefusedError("picture_svg", "drawings are not uploaded");
  return format;
}

/** Reads the size that the header claims before one pixel is decoded. */
async function readHeader(file: Buffer, format: Readable): Promise<Metadata> {
  const metadata = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => {
      throw new PictureRefusedError("picture_damaged", error.message);
    });
  const { width, height } = metadata;
  if (!width || !height) throw new PictureRefusedError("picture_damaged", "the header names no size");
  if ((metadata.pages ?? 1) > 1 || (format === "png" && isAnimatedPng(file))) {
    throw new PictureRefusedError("picture_animated", "more than one frame");
  }
  if (format === "svg") return metadata;
  if (width * height > MAX_PICTURE_PIXELS) {
    throw new PictureRefusedError("picture_too_many_pixels", `${width} × ${height} pixels`);
  }
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short < MIN_PICTURE_SIDE)
    throw new PictureRefusedError("picture_too_small", `${width} × ${height} pixels`);
  if (long > short * MAX_PICTURE_RATIO) {
    throw new PictureRefusedError("picture_too_narrow", `${width} × ${height} pixels`);
  }
  return metadata;
}

function upright(file: Buffer, metadata: Metadata, format: Readable): Sharp {
  const limits = { failOn: "error", limitInputPixels: MAX_PICTURE_PIXELS } as const;
  const source =
    format === "svg"
      ? sharp(file, { ...limits, density: Math.min(2400, (72 * DRAWING_WIDTH) / metadata.width) }).resize({
          width: DRAWING_WIDTH,
        })
      : sharp(file, limits)
          .autoOrient()
          .resize({ width: MASTER_SIDE, height: MASTER_SIDE, fit: "inside", withoutEnlargement: true });
  return source
    .flatten({ background: PAPER })
    .toColourspace("srgb")
    .timeout({ seconds: DECODE_TIMEOUT_SECONDS });
}

/** APNG: an `acTL` chunk stands before the first `IDAT` (PNG third edition, 11.3.6.1). */
function isAnimatedPng(file: Buffer): boolean {
  const data = file.indexOf("IDAT", 8, "latin1");
  const control = file.indexOf("acTL", 8, "latin1");
  return control !== -1 && (data === -1 || control < data);
}
