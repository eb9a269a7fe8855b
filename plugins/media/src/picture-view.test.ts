import { type PictureViewRow, toPictureView, toPictureViews } from "./picture-view";

const row: PictureViewRow = {
  id: "pict_1",
  status: "ready",
  position: 0,
  alt: "Keripik tempe",
  alt_en: "Tempeh crisps",
  width: 1280,
  height: 960,
  placeholder: "data:image/webp;base64,AA",
  renditions: [
    { format: "webp", width: 640, height: 480, bytes: 2, url: "/media/pictures/b.webp", file_id: "b" },
    { format: "avif", width: 160, height: 120, bytes: 1, url: "/media/pictures/a.avif", file_id: "a" },
  ],
};

it("lists sources by width and keeps the storage's keys to itself", () => {
  expect(toPictureView(row, "id-ID").sources).toEqual([
    { format: "avif", width: 160, url: "/media/pictures/a.avif" },
    { format: "webp", width: 640, url: "/media/pictures/b.webp" },
  ]);
});

it("speaks the reader's language, Indonesian where English is missing", () => {
  expect(toPictureView(row, "id-ID").alt).toBe("Keripik tempe");
  expect(toPictureView(row, "en-US").alt).toBe("Tempeh crisps");
  expect(toPictureView({ ...row, alt_en: null }, "en-US").alt).toBe("Keripik tempe");
});

it("shows no source of a picture that is not ready, though some are encoded", () => {
  expect(toPictureView({ ...row, status: "encoding" }, "id-ID").sources).toEqual([]);
});

it("shows a product's ready pictures in the seller's order", () => {
  const pictures = [
    { ...row, id: "c", position: 2 },
    { ...row, id: "x", status: "failed" },
    null,
    { ...row, id: "a" },
  ];
  expect(toPictureViews(pictures, "id-ID").map(({ id }) => id)).toEqual(["a", "c"]);
  expect(toPictureViews(undefined, "id-ID")).toEqual([]);
});
