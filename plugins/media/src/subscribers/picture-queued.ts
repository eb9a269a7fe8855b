import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { encodePictureWorkflow, encoders } from "../workflows/picture/encode-picture";

/** Pictures that may wait in memory; the rest stay in the table until the scheduled job comes for them. */
const LONGEST_QUEUE = 100;

/** Encodes an uploaded picture outside the request that brought it. */
export default async function pictureQueued({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (encoders.waiting >= LONGEST_QUEUE) return;
  await encodePictureWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = { event: "picture.queued" };
