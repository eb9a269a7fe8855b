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
};

/** Texts of the page that lists messages. */
export const adminOutboxTexts = { id, en };
