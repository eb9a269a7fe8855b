import type { IFileModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureModuleService } from "../../modules/picture/service";
import { filesOf } from "./store-picture";

const takeOutPicturesStep = createStep(
  "take-out-pictures",
  async ({ ids }: { ids: string[] }, { container }) => {
    const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
    const rows = await pictures.takeOut(ids);
    return new StepResponse(rows, rows);
  },
  async (rows, { container }) => {
    if (!rows?.length) return;
    const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
    await pictures.createPictures(rows);
  },
);

/** Last step: files cannot be brought back, so nothing may fail after it. */
const deletePictureFilesStep = createStep("delete-picture-files", async (ids: string[], { container }) => {
  const files: IFileModuleService = container.resolve(Modules.FILE);
  if (ids.length > 0) await files.deleteFiles(ids);
  return new StepResponse(ids.length);
});

/**
 * Removes pictures with all their files. A worker that is encoding one finds its claim gone and removes what it
 * just wrote. Emits `picture.deleted` `{ id, product_id }` for each. Unknown ids are passed over.
 */
export const deletePicturesWorkflow = createWorkflow("delete-pictures", (input: { ids: string[] }) => {
  const rows = takeOutPicturesStep(input);
  const data = transform(rows, (pictures) => pictures.map(({ id, product_id }) => ({ id, product_id })));
  emitEventStep({ eventName: "picture.deleted", data });
  deletePictureFilesStep(transform(rows, (pictures) => pictures.flatMap(filesOf)));
  return new WorkflowResponse(data);
});
