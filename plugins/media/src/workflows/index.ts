export { deletePicturesWorkflow } from "./picture/delete-pictures";
export { type EncodeOutcome, encodePictureWorkflow } from "./picture/encode-picture";
export {
  type IngestedPicture,
  type IngestPictureInput,
  ingestPictureWorkflow,
} from "./picture/ingest-picture";
export { type OrderPicturesInput, orderPicturesWorkflow } from "./picture/order-pictures";
export { retryPictureWorkflow } from "./picture/retry-picture";
export type { StorePictureInput } from "./picture/store-picture";
