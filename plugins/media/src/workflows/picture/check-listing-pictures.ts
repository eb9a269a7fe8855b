import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/workflows";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureModuleService } from "../../modules/picture/service";

/**
 * Step of `changeListingStateWorkflow.hooks.validate`: nothing is submitted without a picture. One that is still being
 * encoded counts; one that failed does not.
 */
export const checkListingPictures = hookStep({
  async invoke({ product_id, action }: { product_id: string; action: string }, { container }: HookContext) {
    if (action !== "submit") return;
    const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
    const found = await pictures.listPictures(
      { product_id, status: { $ne: "failed" } },
      { select: ["id"], take: 1 },
    );
    if (found.length === 0) {
      throw new RefusalError(400, "listing_incomplete", "The listing still lacks: pictures", {
        gaps: ["pictures"],
      });
    }
  },
});
