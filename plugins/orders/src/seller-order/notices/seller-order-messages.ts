import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

/** What the messages about a seller order can name. Amounts are whole rupiah, days `YYYY-MM-DD`. */
export interface SellerOrderFacts {
  number: string;
  cooperative: string;
  /** Page of the order, for the reader. */
  link: string;
  reason: string | null;
  refund: number;
  ready_on: string | null;
  courier: string | null;
  tracking_number: string | null;
  /** Parcel or return. */
  subject: string | null;
  total: number;
  accept_by: Date | null;
  /** What the other side wrote, and who. */
  body: string | null;
  author: string | null;
}

export type SellerOrderMessageName =
  | "accepted"
  | "part_accepted"
  | "declined"
  | "expired"
  | "cancelled"
  | "shipped"
  | "delivered"
  | "return_received"
  | "return_refunded"
  | "return_rejected"
  | "to_accept"
  | "accept_warning"
  | "message_to_buyer"
  | "message_to_cooperative";

export interface Message {
  subject: string;
  text: string;
}

type Write = (facts: SellerOrderFacts) => [subject: string, ...paragraphs: string[]];

const INDONESIAN: Record<SellerOrderMessageName, Write> = {
  accepted: (f) => [
    `${f.cooperative} menerima pesanan ${f.number}`,
    `${f.cooperative} menerima seluruh pesanan Anda ${f.number}.${f.ready_on ? ` Barang siap dikirim paling lambat ${day(f.ready_on, "id-ID")}.` : ""}`,
  ],
  part_accepted: (f) => [
    `${f.cooperative} menerima sebagian pesanan ${f.number}`,
    `${f.cooperative} menerima sebagian pesanan Anda ${f.number}.${f.ready_on ? ` Barang siap dikirim paling lambat ${day(f.ready_on, "id-ID")}.` : ""}`,
    `Alasannya: ${f.reason}`,
    `Bagian yang tidak dapat dikerjakan sudah dibatalkan. ${rupiah(f.refund, "id-ID")} kami kembalikan kepada Anda.`,
  ],
  declined: (f) => [
    `${f.cooperative} tidak dapat menerima pesanan ${f.number}`,
    `${f.cooperative} tidak dapat menerima pesanan Anda ${f.number}.`,
    `Alasannya: ${f.reason}`,
    `${rupiah(f.refund, "id-ID")}, termasuk ongkos kirimnya, kami kembalikan kepada Anda.`,
  ],
  expired: (f) => [
    `Pesanan ${f.number} tidak dijawab koperasi`,
    `${f.cooperative} tidak menjawab pesanan Anda ${f.number} sampai batas waktunya, maka pesanan itu dibatalkan.`,
    `${rupiah(f.refund, "id-ID")}, termasuk ongkos kirimnya, kami kembalikan kepada Anda. Kami mohon maaf.`,
  ],
  cancelled: (f) => [
    `${f.cooperative} membatalkan sebagian atau seluruh pesanan ${f.number}`,
    `${f.cooperative} tidak dapat memenuhi semua barang dari pesanan ${f.number}.`,
    `Alasannya: ${f.reason}`,
    `${rupiah(f.refund, "id-ID")} kami kembalikan kepada Anda.`,
  ],
  shipped: (f) => [
    `Paket ${f.subject} sudah dikirim`,
    `Paket ${f.subject} dari ${f.cooperative} sudah dikirim dengan ${f.courier}. Nomor resi: ${f.tracking_number}.`,
  ],
  delivered: (f) => [
    `Paket ${f.subject} sudah sampai`,
    `Paket ${f.subject} dari ${f.cooperative} tercatat sudah sampai. Bila ada yang tidak sesuai, hubungi koperasi dari halaman pesanan Anda.`,
  ],
  return_received: (f) => [
    `Barang retur ${f.subject} sudah diterima`,
    `${f.cooperative} sudah menerima barang retur ${f.subject}. Pengembalian uangnya segera menyusul.`,
  ],
  return_refunded: (f) => [
    `Uang untuk retur ${f.subject} dikembalikan`,
    `${rupiah(f.refund, "id-ID")} untuk retur ${f.subject} kami kembalikan kepada Anda.`,
  ],
  return_rejected: (f) => [
    `Retur ${f.subject} tidak dapat diterima`,
    `${f.cooperative} tidak dapat menerima retur ${f.subject}.`,
    `Alasannya: ${f.reason}`,
  ],
  to_accept: (f) => [
    `Pesanan baru ${f.number}`,
    `Ada pesanan baru untuk ${f.cooperative}: ${f.number} senilai ${rupiah(f.total, "id-ID")}. Pembeli sudah membayar.`,
    f.accept_by ? `Jawablah paling lambat ${moment(f.accept_by, "id-ID")}.` : "",
  ],
  accept_warning: (f) => [
    `Segera jawab pesanan ${f.number}`,
    `Pesanan ${f.number} senilai ${rupiah(f.total, "id-ID")} belum dijawab.`,
    f.accept_by
      ? `Tanpa jawaban sampai ${moment(f.accept_by, "id-ID")}, pesanan ditolak dengan sendirinya dan uang pembeli dikembalikan.`
      : "",
  ],
  message_to_buyer: (f) => [
    `Pesan dari ${f.cooperative} tentang pesanan ${f.number}`,
    `${f.cooperative} menulis tentang pesanan Anda ${f.number}:`,
    f.body ?? "",
  ],
  message_to_cooperative: (f) => [
    `Pesan pembeli tentang pesanan ${f.number}`,
    `${f.author ?? "Pembeli"} menulis tentang pesanan ${f.number}:`,
    f.body ?? "",
  ],
};

const ENGLISH: Record<SellerOrderMessageName, Write> = {
  accepted: (f) => [
    `${f.cooperative} has accepted order ${f.number}`,
    `${f.cooperative} has accepted all of your order ${f.number}.${f.ready_on ? ` The goods are ready to ship by ${day(f.ready_on, "en-US")}.` : ""}`,
  ],
  part_accepted: (f) => [
    `${f.cooperative} has accepted a part of order ${f.number}`,
    `${f.cooperative} has accepted a part of your order ${f.number}.${f.ready_on ? ` The goods are ready to ship by ${day(f.ready_on, "en-US")}.` : ""}`,
    `The reason: ${f.reason}`,
    `What cannot be made is cancelled. You get back ${rupiah(f.refund, "en-US")}.`,
  ],
  declined: (f) => [
    `${f.cooperative} cannot accept order ${f.number}`,
    `${f.cooperative} cannot accept your order ${f.number}.`,
    `The reason: ${f.reason}`,
    `You get back ${rupiah(f.refund, "en-US")}, delivery included.`,
  ],
  expired: (f) => [
    `Order ${f.number} was not answered`,
    `${f.cooperative} did not answer your order ${f.number} in time, so it is cancelled.`,
    `You get back ${rupiah(f.refund, "en-US")}, delivery included. We are sorry.`,
  ],
  cancelled: (f) => [
    `${f.cooperative} has cancelled a part or all of order ${f.number}`,
    `${f.cooperative} cannot supply all goods of order ${f.number}.`,
    `The reason: ${f.reason}`,
    `You get back ${rupiah(f.refund, "en-US")}.`,
  ],
  shipped: (f) => [
    `Parcel ${f.subject} is on its way`,
    `Parcel ${f.subject} from ${f.cooperative} is on its way with ${f.courier}. Tracking number: ${f.tracking_number}.`,
  ],
  delivered: (f) => [
    `Parcel ${f.subject} has arrived`,
    `Parcel ${f.subject} from ${f.cooperative} is recorded as delivered. If something is not as it should be, write to the cooperative from the page of your order.`,
  ],
  return_received: (f) => [
    `Return ${f.subject} has arrived`,
    `${f.cooperative} has received return ${f.subject}. Your money follows soon.`,
  ],
  return_refunded: (f) => [
    `Money for return ${f.subject} is on its way`,
    `You get back ${rupiah(f.refund, "en-US")} for return ${f.subject}.`,
  ],
  return_rejected: (f) => [
    `Return ${f.subject} cannot be taken`,
    `${f.cooperative} cannot take return ${f.subject}.`,
    `The reason: ${f.reason}`,
  ],
  to_accept: (f) => [
    `New order ${f.number}`,
    `There is a new order for ${f.cooperative}: ${f.number}, worth ${rupiah(f.total, "en-US")}. The buyer has paid.`,
    f.accept_by ? `Please answer by ${moment(f.accept_by, "en-US")}.` : "",
  ],
  accept_warning: (f) => [
    `Please answer order ${f.number} soon`,
    `Order ${f.number}, worth ${rupiah(f.total, "en-US")}, is not answered yet.`,
    f.accept_by
      ? `Without an answer by ${moment(f.accept_by, "en-US")} it is declined by itself and the buyer is refunded.`
      : "",
  ],
  message_to_buyer: (f) => [
    `A message from ${f.cooperative} about order ${f.number}`,
    `${f.cooperative} writes about your order ${f.number}:`,
    f.body ?? "",
  ],
  message_to_cooperative: (f) => [
    `A message from the buyer of order ${f.number}`,
    `${f.author ?? "The buyer"} writes about order ${f.number}:`,
    f.body ?? "",
  ],
};

/** A message about a seller order in the reader's language; the link comes last. */
export function sellerOrderMessage(
  name: SellerOrderMessageName,
  locale: Locale,
  facts: SellerOrderFacts,
): Message {
  const [subject, ...paragraphs] = (locale === "en-US" ? ENGLISH : INDONESIAN)[name](facts);
  return { subject, text: [...paragraphs, facts.link].filter(Boolean).join("\n\n") };
}

function rupiah(amount: number, locale: Locale): string {
  return `Rp\u00a0${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(amount)}`;
}

function day(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Asia/Jakarta" }).format(
    new Date(`${date}T12:00:00+07:00`),
  );
}

function moment(date: Date, locale: Locale): string {
  const format = { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" } as const;
  return `${new Intl.DateTimeFormat(locale, format).format(date)} WIB`;
}
