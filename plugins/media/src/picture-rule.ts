import type { ListingRule } from "@pasar-sentra/listings/listing/listing-rules";
import { PICTURE_MODULE } from "./modules/picture";
import type { PictureModuleService } from "./modules/picture/service";

/** Nothing is published without a picture. One that is still being encoded counts; one that failed does not. */
export const pictureRule: ListingRule = {
  name: "pictures",
  async gaps({ product_id }, container) {
    const found = await container
      .resolve<PictureModuleService>(PICTURE_MODULE)
      .listPictures({ product_id, status: { $ne: "failed" } }, { select: ["id"], take: 1 });
    return found.length > 0 ? [] : [{ code: "pictures" }];
  },
};
