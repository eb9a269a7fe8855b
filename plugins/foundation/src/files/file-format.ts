export type FileFormat =
  | "jpeg"
  | "png"
  | "webp"
  | "avif"
  | "avif_sequence"
  | "heic"
  | "svg"
  | "pdf"
  | "unknown";

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEIC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"]);
/** Bytes searched for `<svg`; comments and a doctype may come before it. */
const SVG_SEARCH_BYTES = 4096;

/** What the first bytes say a file is; its name and what the sender claims are not asked. */
export function fileFormat(bytes: Buffer): FileFormat {
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return "png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  if (ascii(bytes, 0, 5) === "%PDF-") return "pdf";
  if (ascii(bytes, 4, 8) === "ftyp") return heifFormat(bytes);
  if (/<svg[\s>/]/i.test(bytes.subarray(0, SVG_SEARCH_BYTES).toString("utf8"))) return "svg";
  return "unknown";
}

/** ISO/IEC 23008-12 (HEIF), `ftyp` box: major brand, minor version, compatible brands of four letters each. */
function heifFormat(bytes: Buffer): FileFormat {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4));
  if (brands[0] === "avis") return "avif_sequence";
  if (brands.includes("avif")) return "avif";
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return "heic";
  return "unknown";
}

function ascii(bytes: Buffer, start: number, end: number): string {
  return bytes.subarray(start, end).toString("latin1");
}
