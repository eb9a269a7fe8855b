import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureModuleService } from "../../modules/picture/service";

const requeuePictureStep = createStep("requeue-picture", async ({ id }: { id: string }, { container }) => {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  return new StepResponse(await pictures.requeue(id));
});

/** Puts a failed picture back into the queue; nothing to undo, since a queued picture may wait. */
export const retryPictureWorkflow = createWorkflow("retry-picture", (input: { id: string }) => {
  const requeued = requeuePictureStep(input);
  emitEventStep({ eventName: "picture.queued", data: input });
  return new WorkflowResponse(requeued);
});
