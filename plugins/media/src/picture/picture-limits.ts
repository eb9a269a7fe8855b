/** What an upload may be. Every number here is named in the refusals of `messages/picture-refusals.ts`. */

/** Bytes of the file: a 50-megapixel JPEG from a phone stays below it. */
export const MAX_PICTURE_BYTES = 15 * 1024 * 1024;
export const MAX_PICTURE_MEGABYTES = 15;
/** Pixels once decoded; a small file may unfold to far more (a decompression bomb). */
export const MAX_PICTURE_PIXELS = 50_000_000;
export const MAX_PICTURE_MEGAPIXELS = 50;
/** Pixels of the shorter side; below that a product card already looks blurred. */
export const MIN_PICTURE_SIDE = 200;
/** Longer side / shorter side; beyond that nothing is left of it in a fixed box. */
export const MAX_PICTURE_RATIO = 5;
/** Pixels of the longer side of the master that is kept; twice the widest rendition on a dense screen. */
export const MASTER_SIDE = 2560;
/** Pixels: width that a trusted drawing (SVG) is rendered at. */
export const DRAWING_WIDTH = 1280;
/** Pictures of one product. */
export const MAX_PICTURES_PER_PRODUCT = 12;
/** Bytes of the blur placeholder, data URI included. */
export const MAX_PLACEHOLDER_BYTES = 600;
/** Seconds that decoding one file may take. */
export const DECODE_TIMEOUT_SECONDS = 20;
/** Transparent parts become the shop's paper (kertas), so that every format looks the same. */
export const PAPER = "#faf7f1";
