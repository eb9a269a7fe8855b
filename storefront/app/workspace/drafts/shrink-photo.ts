/** The shop shows pictures up to this many pixels; a phone's camera makes twice as many. */
const LONGEST_EDGE = 2_400;
/** What is smaller already goes as it is, bytes. */
const SMALL_ENOUGH = 700_000;
const QUALITY = 0.85;

/**
 * A photo as small as the shop needs it, upright, as JPEG: a tenth of the bytes on a slow line. What the
 * browser cannot read (or what would not get smaller) is returned as it is; the server judges it.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  if (file.size <= SMALL_ENOUGH || file.type === "image/svg+xml") return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    return small && small.size < file.size ? small : file;
  } catch {
    return file;
  }
}
