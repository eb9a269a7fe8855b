import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { refreshThumbnail } from "../workflows/picture/refresh-thumbnail";

/** When pictures go or change places, another may be the first. */
export default async function productThumbnail({
  event,
  container,
}: SubscriberArgs<{ product_id?: string | null }>): Promise<void> {
  if (event.data.product_id) await refreshThumbnail(container, event.data.product_id);
}

export const config: SubscriberConfig = { event: ["picture.deleted", "picture.reordered"] };
