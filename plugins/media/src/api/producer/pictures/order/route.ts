import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { zodValidator } from "@medusajs/framework";
import { editableListing } from "@pasar-sentra/listings/listing/editable-listing";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { MAX_PICTURES_PER_PRODUCT } from "../../../../picture/picture-limits";
import { orderPicturesWorkflow } from "../../../../workflows/picture/order-pictures";

const Body = z.strictObject({
  product_id: z.string().min(1).max(64),
  picture_ids: z.array(z.string().min(1).max(64)).min(1).max(MAX_PICTURES_PER_PRODUCT),
});

/** `POST /producer/pictures/order`: all of a listing's pictures in order, the first for cards; safe to send again. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input: z.infer<typeof Body> = await zodValidator(Body, req.body);
  await editableListing(req.scope, actingProducer(req), input.product_id);
  const { result } = await orderPicturesWorkflow(req.scope).run({ input });
  res.json({ picture_ids: result });
}
