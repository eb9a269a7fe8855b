import { type FileFormat, fileFormat } from "@pasar-sentra/foundation/files/file-format";

interface EvidenceType {
  mime_type: string;
  extension: string;
}

/** What evidence may be. */
const TYPES: Partial<Record<FileFormat, EvidenceType>> = {
  pdf: { mime_type: "application/pdf", extension: "pdf" },
  jpeg: { mime_type: "image/jpeg", extension: "jpg" },
  png: { mime_type: "image/png", extension: "png" },
  webp: { mime_type: "image/webp", extension: "webp" },
};

/** PDF, JPEG, PNG or WebP; null for anything else. */
export function evidenceType(bytes: Buffer): EvidenceType | null {
  return TYPES[fileFormat(bytes)] ?? null;
}
