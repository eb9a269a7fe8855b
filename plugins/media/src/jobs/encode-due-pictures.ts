import type { MedusaContainer } from "@medusajs/framework/types";
import { PICTURE_MODULE } from "../modules/picture";
import type { PictureModuleService } from "../modules/picture/service";
import { encodePictureWorkflow } from "../workflows/picture/encode-picture";

/** Pictures a run; the next run is a minute later. */
const BATCH = 20;

/** Encodes what events left behind: retries that are due, and pictures whose worker died. */
export default async function encodeDuePictures(container: MedusaContainer): Promise<void> {
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const due = await pictures.listDue(BATCH);
  await Promise.all(due.map((id) => encodePictureWorkflow(container).run({ input: { id } })));
}

export const config = { name: "encode-due-pictures", schedule: "* * * * *" };
