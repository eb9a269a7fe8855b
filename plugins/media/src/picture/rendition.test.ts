import fc from "fast-check";
import sharp from "sharp";
import {
  encodeRendition,
  pictureIdOfFile,
  RENDITION_FORMATS,
  RENDITION_WIDTHS,
  renditionFileName,
  renditionWidths,
} from "./rendition";

it("never enlarges, ends with the master's own width, and ascends", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (master) => {
      const widths = renditionWidths(master);
      expect(Math.max(...widths)).toBe(Math.min(master, 1280));
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
    }),
  );
  expect(renditionWidths(2560)).toEqual([...RENDITION_WIDTHS]);
  expect(renditionWidths(1280)).toEqual([...RENDITION_WIDTHS]);
  expect(renditionWidths(700)).toEqual([160, 320, 480, 640, 700]);
});

it("names a file after its bytes, and finds the picture in the name again", () => {
  const id = "pict_01M85KD7THRSXEXYP5TK8E2XHE";
  const name = renditionFileName(id, "jpeg", 640, Buffer.from("a"));
  expect(name).toBe(`${id}-ca978112ca1bbdca-640.jpg`);
  expect(renditionFileName(id, "jpeg", 640, Buffer.from("b"))).not.toBe(name);
  expect(pictureIdOfFile(name)).toBe(id);
});

it.each([
  "../../etc/passwd",
  "pict_x-1-2.jpg",
  "pict_01M85KD7THRSXEXYP5TK8E2XHE-ca978112ca1bbdca-640.svg",
  "",
])("knows no picture by the name %j", (name) => expect(pictureIdOfFile(name)).toBeNull());

it.each(RENDITION_FORMATS)("encodes a %s that holds nothing but the picture", async (format) => {
  const source = sharp({ create: { width: 160, height: 120, channels: 3, background: "#3f6b4f" } }).withExif({
    IFD0: { Copyright: "Rahasia" },
  });
  const raw = await source.raw().toBuffer({ resolveWithObject: true });
  const bytes = await encodeRendition(sharp(raw.data, { raw: raw.info }), format, false);
  const metadata = await sharp(bytes).metadata();
  expect([metadata.width, metadata.height, metadata.exif]).toEqual([160, 120, undefined]);
  expect(format === "avif" ? metadata.compression : metadata.format).toBe(format === "avif" ? "av1" : format);
});
