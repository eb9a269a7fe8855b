import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { editableListing } from "@pasar-sentra/listings/listing/editable-listing";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { PICTURE_MODULE } from "../modules/picture";
import type { PictureModuleService, PictureRecord } from "../modules/picture/service";

/** The picture that the path names, if the caller may change its listing. @throws MedusaError `not_found` (404) */
export async function ownPicture(req: MedusaRequest): Promise<PictureRecord> {
  const pictures: PictureModuleService = req.scope.resolve(PICTURE_MODULE);
  const [picture] = await pictures.listPictures({ id: req.params.id as string }, { take: 1 });
  if (!picture?.product_id) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Picture was not found");
  await editableListing(req.scope, actingProducer(req), picture.product_id);
  return picture as PictureRecord;
}
