const id = {
  menu: "Pesan keluar",
  title: "Pesan keluar",
  explain:
    "Surel dan pesan WhatsApp yang dibuat toko. Tanpa penyedia pengiriman, pesan hanya dicatat di sini dan di log.",
  empty: "Belum ada pesan.",
  to: "Penerima",
  channel: "Saluran",
  channels: { email: "Surel", whatsapp: "WhatsApp", feed: "Pemberitahuan admin" },
  subject: "Isi",
  show: "Lihat isi",
  at: "Waktu",
  loading: "Memuat",
  pages: { of: "dari", results: "pesan", pages: "halaman", prev: "Sebelumnya", next: "Berikutnya" },
  loadFailed: "Pesan tidak dapat dimuat. Muat ulang halaman ini.",
};

const en: typeof id = {
  menu: "Outbox",
  title: "Outbox",
  explain:
    "E-mails and WhatsApp messages that the shop has made. Without a delivery provider they are only kept here and in the log.",
  empty: "No messages yet.",
  to: "Recipient",
  channel: "Channel",
  channels: { email: "E-mail", whatsapp: "WhatsApp", feed: "Admin notice" },
  subject: "Message",
  show: "Show the text",
  at: "Time",
  loading: "Loading",
  pages: { of: "of", results: "messages", pages: "pages", prev: "Previous", next: "Next" },
  loadFailed: "The messages could not be loaded. Reload this page.",
};

/** Texts of the page that lists messages. */
export const adminOutboxTexts = { id, en };
