import type { MedusaContainer } from "@medusajs/framework/types";
import { PICTURE_MODULE } from "../modules/picture";
import type { PictureModuleService } from "../modules/picture/service";
import { pictureIdOfFile, RENDITION_URL_PREFIX, type Rendition } from "./rendition";

/** Names that one process remembers: about 100 pictures a page of the catalogue, 20 pages. */
const REMEMBERED = 2_000;
const known = new Map<string, Rendition>();

/** The rendition behind a file name, or null. A name never changes its meaning, so what was found is remembered. */
export async function findRendition(container: MedusaContainer, name: string): Promise<Rendition | null> {
  const remembered = known.get(name);
  if (remembered) return remembered;
  const id = pictureIdOfFile(name);
  if (!id) return null;
  const pictures: PictureModuleService = container.resolve(PICTURE_MODULE);
  const [picture] = await pictures.listPictures({ id }, { select: ["id", "renditions"], take: 1 });
  const renditions = (picture?.renditions ?? []) as unknown as Rendition[];
  const found = renditions.find(({ url }) => url === `${RENDITION_URL_PREFIX}${name}`) ?? null;
  if (found) remember(name, found);
  return found;
}

function remember(name: string, rendition: Rendition): void {
  const oldest = known.keys().next().value;
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(name, rendition);
}
