import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PICTURE_MODULE } from "../modules/picture";
import type { PictureModuleService } from "../modules/picture/service";
import { deletePicturesWorkflow } from "../workflows/picture/delete-pictures";

/** A product's pictures go with it. */
export default async function productDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const found = await pictures.listPictures({ product_id: event.data.id }, { select: ["id"], take: null });
  if (found.length > 0)
    await deletePicturesWorkflow(container).run({ input: { ids: found.map(({ id }) => id) } });
}

export const config: SubscriberConfig = { event: "product.deleted" };
