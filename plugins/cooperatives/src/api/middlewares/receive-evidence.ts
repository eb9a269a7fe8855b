import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { MOST_EVIDENCE_BYTES } from "../../application/evidence";
import { RefusalError } from "../../errors/refusal-error";

/** Bytes of the whole form: boundaries, part headers and texts add to the file. */
const LONGEST_FORM = MOST_EVIDENCE_BYTES + 64 * 1024;

const form = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: MOST_EVIDENCE_BYTES,
    files: 1,
    fields: 4,
    fieldSize: 1024,
    fieldNameSize: 64,
    parts: 5,
  },
}).single("file");

/** Reads a form with one `file`. What announces itself as too large is refused unread. */
function receiveEvidence(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const announced = Number(req.headers["content-length"] ?? Number.NaN);
  if (!(announced <= LONGEST_FORM)) {
    res.set("Connection", "close");
    next(tooLarge());
    return;
  }
  form(req, res, (error: unknown) => next(error ? refusalOf(error) : undefined));
}

function refusalOf(error: unknown): RefusalError {
  if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") return tooLarge();
  const message = error instanceof Error ? error.message : String(error);
  return new RefusalError(400, "form_unreadable", `The form cannot be read: ${message}`);
}

function tooLarge(): RefusalError {
  return new RefusalError(413, "evidence_too_large", `file: at most ${MOST_EVIDENCE_BYTES} bytes`, {
    field: "file",
    most_bytes: MOST_EVIDENCE_BYTES,
  });
}

export const evidenceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/applications/:token/files", methods: ["POST"], middlewares: [receiveEvidence] },
];
