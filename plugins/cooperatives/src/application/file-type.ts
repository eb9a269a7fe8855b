/** What evidence may be, told by its first bytes (not by its name or what the sender claims). */
const SIGNATURES: { mime_type: string; extension: string; matches: (bytes: Buffer) => boolean }[] = [
  {
    mime_type: "application/pdf",
    extension: "pdf",
    matches: (bytes) => bytes.subarray(0, 5).toString("latin1") === "%PDF-",
  },
  {
    mime_type: "image/jpeg",
    extension: "jpg",
    matches: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    mime_type: "image/png",
    extension: "png",
    matches: (bytes) => bytes.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex")),
  },
  {
    mime_type: "image/webp",
    extension: "webp",
    matches: (bytes) =>
      bytes.subarray(0, 4).toString("latin1") === "RIFF" &&
      bytes.subarray(8, 12).toString("latin1") === "WEBP",
  },
];

/** PDF, JPEG, PNG or WebP; null for anything else. */
export function fileType(bytes: Buffer): { mime_type: string; extension: string } | null {
  const found = SIGNATURES.find(({ matches }) => matches(bytes));
  return found ? { mime_type: found.mime_type, extension: found.extension } : null;
}
