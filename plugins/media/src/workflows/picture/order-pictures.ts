import { MedusaError } from "@medusajs/framework/utils";
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

export interface OrderPicturesInput {
  product_id: string;
  /** Every picture of the product, once each. */
  picture_ids: string[];
}

const orderPicturesStep = createStep(
  "order-pictures",
  async ({ product_id, picture_ids }: OrderPicturesInput, { container }) => {
    const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
    const before = await pictures.listPictures({ product_id }, { select: ["id", "position"], take: null });
    const wanted = new Set(picture_ids);
    const complete = wanted.size === picture_ids.length && before.length === picture_ids.length;
    if (!complete || before.some(({ id }) => !wanted.has(id))) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "picture_ids must name every picture of the product once; reload the list",
        "picture_order_incomplete",
      );
    }
    await pictures.updatePictures(picture_ids.map((id, position) => ({ id, position })));
    return new StepResponse(
      picture_ids,
      before.map(({ id, position }) => ({ id, position })),
    );
  },
  async (before, { container }) => {
    const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
    if (before?.length) await pictures.updatePictures(before);
  },
);

/** Sets the order of a product's pictures; the first is on cards. Emits `picture.reordered` `{ product_id }`. */
export const orderPicturesWorkflow = createWorkflow("order-pictures", (input: OrderPicturesInput) => {
  const ordered = orderPicturesStep(input);
  emitEventStep({
    eventName: "picture.reordered",
    data: transform(input, ({ product_id }) => ({ product_id })),
  });
  return new WorkflowResponse(ordered);
});
