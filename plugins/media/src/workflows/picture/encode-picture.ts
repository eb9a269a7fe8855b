import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import sharp from "sharp";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureClaim, PictureModuleService } from "../../modules/picture/service";
import { ConcurrencyLimit } from "../../picture/concurrency-limit";
import {
  encodeRendition,
  RENDITION_FORMATS,
  RENDITION_MIME,
  RENDITION_URL_PREFIX,
  type Rendition,
  renditionFileName,
  renditionWidths,
} from "../../picture/rendition";
import { refreshThumbnailStep } from "./refresh-thumbnail";

/** Pictures that one process encodes at a time; each keeps about one core busy. */
export const encoders = new ConcurrencyLimit(2);

export interface EncodeOutcome {
  id: string;
  product_id: string | null;
  /** `idle`: not due, or another worker has it; `lost`: taken over or removed meanwhile. */
  status: "ready" | "queued" | "failed" | "idle" | "lost";
}

const encodePictureStep = createStep("encode-picture", async ({ id }: { id: string }, { container }) => {
  const outcome = await encoders.run(() => encodeOne(container, id));
  return new StepResponse(outcome);
});

/**
 * Makes a queued picture's renditions, unless somebody else is at it. Never throws for a failed attempt: the
 * row says when the next is due. Emits `picture.ready` `{ id, product_id }`.
 */
export const encodePictureWorkflow = createWorkflow("encode-picture", (input: { id: string }) => {
  const outcome = encodePictureStep(input);
  when("picture-is-ready", outcome, ({ status }) => status === "ready").then(() => {
    const data = transform(outcome, ({ id, product_id }) => ({ id, product_id }));
    refreshThumbnailStep(data);
    emitEventStep({ eventName: "picture.ready", data });
  });
  return new WorkflowResponse(outcome);
});

async function encodeOne(container: MedusaContainer, id: string): Promise<EncodeOutcome> {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const claim = await pictures.claim(id);
  if (!claim) return { id, product_id: null, status: "idle" };
  const answer = (status: EncodeOutcome["status"]) => ({ id, product_id: claim.product_id, status });
  try {
    const kept = await encodeWidths(container, claim);
    return answer(kept && (await pictures.finish(claim)) ? "ready" : "lost");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Picture ${id} was not encoded: ${reason}`);
    return answer((await pictures.giveBack(claim, reason)) ?? "lost");
  }
}

/** Widths that an earlier worker finished are kept. False when the claim was lost on the way. */
async function encodeWidths(container: MedusaContainer, claim: PictureClaim): Promise<boolean> {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const files: IFileModuleService = container.resolve(Modules.FILE);
  const master = await files.getAsBuffer(claim.master_file_id);
  const { width: masterWidth } = await sharp(master).metadata();
  const done = [...claim.renditions];
  for (const width of renditionWidths(masterWidth)) {
    if (done.filter((rendition) => rendition.width === width).length === RENDITION_FORMATS.length) continue;
    const made = await encodeWidth(files, claim, master, width);
    done.push(...made);
    if (!(await pictures.recordRenditions(claim, done))) {
      await files.deleteFiles(made.map(({ file_id }) => file_id));
      return false;
    }
  }
  return true;
}

/** All formats of one width, or none: what was stored before a failure is removed again. */
async function encodeWidth(
  files: IFileModuleService,
  claim: PictureClaim,
  master: Buffer,
  width: number,
): Promise<Rendition[]> {
  const { data, info } = await sharp(master).resize({ width }).raw().toBuffer({ resolveWithObject: true });
  const made: Rendition[] = [];
  try {
    for (const format of RENDITION_FORMATS) {
      const bytes = await encodeRendition(sharp(data, { raw: info }), format, claim.mime === "image/svg+xml");
      const name = renditionFileName(claim.id, format, width, bytes);
      const stored = await files.createFiles({
        filename: name,
        mimeType: RENDITION_MIME[format],
        content: bytes.toString("base64"),
        access: "public",
      });
      const url = `${RENDITION_URL_PREFIX}${name}`;
      made.push({ format, width, height: info.height, bytes: bytes.length, url, file_id: stored.id });
    }
    return made;
  } catch (error) {
    if (made.length > 0) await files.deleteFiles(made.map(({ file_id }) => file_id));
    throw error;
  }
}
