import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import type { PictureRecord } from "../../modules/picture/service";
import { encodePictureWorkflow } from "./encode-picture";
import { type StorePictureInput, storePictureStep } from "./store-picture";

export interface IngestPictureInput extends StorePictureInput {
  /** Wait until the renditions are there (seed); otherwise a subscriber makes them off the request path. */
  encode_now?: boolean;
}

export interface IngestedPicture {
  picture: PictureRecord;
  /** The product had this very file already. */
  existed: boolean;
}

/**
 * The one way into the shop for a picture, for uploads and the seed alike. Idempotent for the same file and
 * product. Emits `picture.queued` `{ id }` unless `encode_now`.
 * @throws PictureRefusedError (400, its `code` says why); nothing is left behind, neither row nor file
 */
export const ingestPictureWorkflow = createWorkflow("ingest-picture", (input: IngestPictureInput) => {
  const stored = storePictureStep(input);
  const id = transform(stored, (picture) => ({ id: picture.id }));
  when("encode-now", input, ({ encode_now }) => Boolean(encode_now)).then(() => {
    encodePictureWorkflow.runAsStep({ input: id });
  });
  when("encode-later", input, ({ encode_now }) => !encode_now).then(() => {
    emitEventStep({ eventName: "picture.queued", data: id });
  });
  const found = useQueryGraphStep({ entity: "picture", fields: ["*"], filters: id });
  const result = transform({ stored, found }, ({ stored, found }): IngestedPicture => {
    const [picture] = found.data as unknown as PictureRecord[];
    if (!picture) throw new Error(`picture ${stored.id} vanished while it was stored`);
    return { picture, existed: stored.existed };
  });
  return new WorkflowResponse(result);
});
