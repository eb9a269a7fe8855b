export { deletePicturesWorkflow } from "./picture/delete-pictures";
export { type EncodeOutcome, encodePictureWorkflow } from "./picture/encode-picture";
export { type IngestedPicture, type IngestPictureInput, ingestPictureWorkflow } from "./picture/ingest-picture";
export type { StorePictureInput } from "./picture/store-picture";
