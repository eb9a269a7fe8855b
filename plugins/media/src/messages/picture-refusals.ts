import {
  MAX_PICTURE_MEGABYTES,
  MAX_PICTURE_MEGAPIXELS,
  MAX_PICTURE_RATIO,
  MAX_PICTURES_PER_PRODUCT,
  MIN_PICTURE_SIDE,
} from "../picture/picture-limits";
import type { PictureRefusal } from "../picture/picture-refused-error";

type Catalogue = Readonly<Record<PictureRefusal, string>>;

const id: Catalogue = {
  picture_missing: "Belum ada gambar yang dipilih. Pilih satu berkas gambar.",
  picture_empty: "Berkas ini kosong. Ambil atau simpan ulang fotonya, lalu unggah lagi.",
  picture_too_many_bytes: `Berkas ini lebih besar dari ${MAX_PICTURE_MEGABYTES} MB. Perkecil fotonya, lalu unggah lagi.`,
  picture_unknown_format:
    "Berkas ini bukan gambar JPEG, PNG, WebP, atau AVIF, apa pun akhiran namanya. Unggah foto aslinya.",
  picture_heic:
    "Foto HEIC belum dapat dibaca. Di iPhone pilih Pengaturan, Kamera, Format, Paling Kompatibel; atau kirim fotonya sebagai JPEG.",
  picture_svg: "Gambar SVG tidak diterima. Simpan sebagai PNG, lalu unggah lagi.",
  picture_animated: "Gambar bergerak tidak diterima. Unggah satu foto diam.",
  picture_damaged: "Gambar ini rusak atau terpotong. Kirim ulang dari kamera atau ponsel asalnya.",
  picture_too_many_pixels: `Gambar ini lebih dari ${MAX_PICTURE_MEGAPIXELS} megapiksel. Perkecil ukurannya, lalu unggah lagi.`,
  picture_too_small: `Gambar ini terlalu kecil: sisi terpendek harus sedikitnya ${MIN_PICTURE_SIDE} piksel.`,
  picture_too_narrow: `Gambar ini terlalu sempit: sisi panjang paling banyak ${MAX_PICTURE_RATIO} kali sisi pendek. Potong dahulu.`,
  picture_product_full: `Produk ini sudah punya ${MAX_PICTURES_PER_PRODUCT} gambar. Hapus satu gambar, lalu unggah lagi.`,
};

const en: Catalogue = {
  picture_missing: "No picture was chosen. Choose one picture file.",
  picture_empty: "This file is empty. Take or save the photo again, then upload it.",
  picture_too_many_bytes: `This file is larger than ${MAX_PICTURE_MEGABYTES} MB. Make the photo smaller, then upload it again.`,
  picture_unknown_format:
    "This file is not a JPEG, PNG, WebP or AVIF picture, whatever its name ends with. Upload the original photo.",
  picture_heic:
    "HEIC photos cannot be read yet. On an iPhone choose Settings, Camera, Formats, Most Compatible; or send the photo as JPEG.",
  picture_svg: "SVG drawings are not accepted. Save it as PNG, then upload it again.",
  picture_animated: "Moving pictures are not accepted. Upload one still photo.",
  picture_damaged: "This picture is damaged or cut off. Send it again from the camera or phone that took it.",
  picture_too_many_pixels: `This picture has more than ${MAX_PICTURE_MEGAPIXELS} megapixels. Make it smaller, then upload it again.`,
  picture_too_small: `This picture is too small: its shorter side must have at least ${MIN_PICTURE_SIDE} pixels.`,
  picture_too_narrow: `This picture is too narrow: its long side may be at most ${MAX_PICTURE_RATIO} times the short one. Crop it first.`,
  picture_product_full: `This product already has ${MAX_PICTURES_PER_PRODUCT} pictures. Remove one, then upload again.`,
};

/** Sentences that name the fault and the way out, in both languages. */
export const pictureRefusalMessages = { id, en } as const;
