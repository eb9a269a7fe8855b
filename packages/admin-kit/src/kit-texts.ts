const id = {
  loading: "Memuat",
  loadFailed: "Data tidak dapat dimuat. Muat ulang halaman ini.",
  unreachable: "Server tidak terjangkau. Yang Anda isi masih ada; coba lagi sebentar lagi.",
  refused: "Tidak dapat disimpan: {{message}}. Yang Anda isi masih ada.",
  conflict:
    "Orang lain baru saja mengubahnya. Yang Anda isi masih ada; periksa keadaan terbaru, lalu putuskan lagi.",
  reason: "Alasan",
  reasonOptional: "Alasan (boleh kosong)",
  reasonHint: "Koperasi membaca alasan ini. {{least}} sampai {{most}} huruf.",
  reasonMissing: "Tulis alasannya, sedikitnya {{least}} huruf.",
  cancel: "Batal",
  actions: "Tindakan",
  none: "Tidak ada",
  yes: "Ya",
  no: "Tidak",
  pages: { of: "dari", results: "hasil", pages: "halaman", prev: "Sebelumnya", next: "Berikutnya" },
};

const en: typeof id = {
  loading: "Loading",
  loadFailed: "The data could not be loaded. Reload this page.",
  unreachable: "The server cannot be reached. What you entered is still here; try again in a moment.",
  refused: "This could not be saved: {{message}}. What you entered is still here.",
  conflict:
    "Somebody else has just changed it. What you entered is still here; look at the present state and decide again.",
  reason: "Reason",
  reasonOptional: "Reason (optional)",
  reasonHint: "The cooperative reads this reason. {{least}} to {{most}} characters.",
  reasonMissing: "Write the reason, at least {{least}} characters.",
  cancel: "Cancel",
  actions: "Actions",
  none: "None",
  yes: "Yes",
  no: "No",
  pages: { of: "of", results: "results", pages: "pages", prev: "Previous", next: "Next" },
};

/** Texts that all our admin pages share, in the namespace `kit`; the ground floor's plugin hands them to the admin. */
export const kitTexts = { id, en };
