import { MedusaError } from "@medusajs/framework/utils";

/** Why a file is not taken; each has a sentence in `messages/picture-refusals.ts`. */
export const PICTURE_REFUSALS = [
  "picture_missing",
  "picture_empty",
  "picture_too_many_bytes",
  "picture_unknown_format",
  "picture_heic",
  "picture_svg",
  "picture_animated",
  "picture_damaged",
  "picture_too_many_pixels",
  "picture_too_small",
  "picture_too_narrow",
  "picture_product_full",
] as const;
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number];

/** The file is not taken and nothing of it was kept. Answered as 400 with `code`; `message` is for developers. */
export class PictureRefusedError extends MedusaError {
  constructor(code: PictureRefusal, detail: string) {
    super(MedusaError.Types.INVALID_DATA, `${code}: ${detail}`, code);
  }
}
