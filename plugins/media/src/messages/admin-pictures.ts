import { pictureRefusalMessages } from "./picture-refusals";

const id = {
  title: "Gambar",
  explain:
    "Foto pertama tampil di kartu produk. JPEG, PNG, WebP, atau AVIF, paling besar 15 MB. Lokasi dan data kamera dihapus.",
  choose: "Berkas foto",
  alt: "Apa yang terlihat (Bahasa Indonesia)",
  altHint:
    "Dibacakan kepada orang yang tidak dapat melihat fotonya, misalnya: Sandal kulit cokelat dengan tali silang.",
  altEn: "Apa yang terlihat (Bahasa Inggris, boleh kosong)",
  altMissing: "Tulis dahulu apa yang terlihat di foto.",
  upload: "Unggah",
  uploading: "Mengunggah",
  empty: "Produk ini belum punya gambar. Toko menampilkan motif sentra sampai gambar pertama diunggah.",
  full: "Produk ini sudah punya 12 gambar. Hapus satu gambar untuk menambah yang lain.",
  status: {
    queued: "Menunggu",
    encoding: "Diolah, {{encoded}} dari {{planned}}",
    ready: "Tampil di toko",
    failed: "Gagal setelah 5 kali dicoba",
  },
  retryAt: "Percobaan berikutnya pukul {{time}}",
  first: "Di kartu produk",
  up: "Naikkan",
  down: "Turunkan",
  retry: "Coba lagi",
  remove: "Hapus",
  removeTitle: "Hapus gambar ini?",
  removeText: "Gambar hilang dari toko dan tidak dapat dikembalikan; berkas aslinya perlu diunggah lagi.",
  saveTexts: "Simpan teks",
  saved: "Teks disimpan",
  refusals: pictureRefusalMessages.id,
};

export type AdminPictureTexts = typeof id;

const en: AdminPictureTexts = {
  title: "Pictures",
  explain:
    "The first photo is shown on product cards. JPEG, PNG, WebP or AVIF, 15 MB at most. Place and camera data are removed.",
  choose: "Photo file",
  alt: "What it shows (Indonesian)",
  altHint:
    "Read out to people who cannot see the photo, for example: Sandal kulit cokelat dengan tali silang.",
  altEn: "What it shows (English, may stay empty)",
  altMissing: "First write what the photo shows.",
  upload: "Upload",
  uploading: "Uploading",
  empty:
    "This product has no picture yet. The shop shows the sentra's pattern until the first one is uploaded.",
  full: "This product already has 12 pictures. Remove one to add another.",
  status: {
    queued: "Waiting",
    encoding: "In work, {{encoded}} of {{planned}}",
    ready: "Shown in the shop",
    failed: "Failed after 5 attempts",
  },
  retryAt: "Next attempt at {{time}}",
  first: "On the product card",
  up: "Move up",
  down: "Move down",
  retry: "Try again",
  remove: "Remove",
  removeTitle: "Remove this picture?",
  removeText:
    "It disappears from the shop and cannot be brought back; the original file has to be uploaded again.",
  saveTexts: "Save texts",
  saved: "Texts saved",
  refusals: pictureRefusalMessages.en,
};

/** Texts of the pictures on the admin's product page. */
export const adminPictureTexts = { id, en } as const;
