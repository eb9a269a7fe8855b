import type { MiddlewareRoute } from "@medusajs/framework/http";
import { MOST_EVIDENCE_BYTES } from "./evidence";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { receiveOneFile } from "@pasar-sentra/foundation/http/receive-one-file";

/** A form with one photo or PDF of an applicant. */
const receiveEvidence = receiveOneFile({
  mostBytes: MOST_EVIDENCE_BYTES,
  texts: { most: 4, bytes: 1024 },
  tooLarge() {
    const { type, code, message, refusal } = new RefusalError(
      413,
      "evidence_too_large",
      `file: at most ${MOST_EVIDENCE_BYTES} bytes`,
      { field: "file", most_bytes: MOST_EVIDENCE_BYTES },
    );
    return { type, code, message, ...refusal.fields };
  },
  unreadable(error) {
    const message = error instanceof Error ? error.message : String(error);
    return new RefusalError(400, "form_unreadable", `The form cannot be read: ${message}`);
  },
});

export const evidenceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/applications/:token/files", methods: ["POST"], middlewares: [receiveEvidence] },
];
