import { MedusaError } from "@medusajs/framework/utils";
import { receiveOneFile } from "@pasar-sentra/foundation/http/receive-one-file";
import { MulterError } from "multer";
import { MAX_PICTURE_BYTES } from "../../picture/picture-limits";
import { PictureRefusedError } from "../../picture/picture-refused-error";

/** A form with one picture. */
export const receivePicture = receiveOneFile({
  mostBytes: MAX_PICTURE_BYTES,
  texts: { most: 8, bytes: 4096 },
  tooLarge(bytes) {
    const detail = `${bytes} bytes, at most ${MAX_PICTURE_BYTES}`;
    const { type, code, message } = new PictureRefusedError("picture_too_many_bytes", detail);
    return { type, code, message };
  },
  unreadable(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof MulterError && error.code === "LIMIT_UNEXPECTED_FILE") {
      return new PictureRefusedError(
        "picture_missing",
        `one file in the field "file" is expected (${message})`,
      );
    }
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The form cannot be read: ${message}`,
      "form_unreadable",
    );
  },
});
