import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

/** Words on printed papers. */
const TEXTS = {
  "id-ID": {
    slip: "Surat jalan",
    order: "Pesanan",
    parcel: "Paket",
    parcelOf: "{{index}} dari {{count}}",
    packed: "Dikemas",
    from: "Pengirim",
    to: "Penerima",
    goods: "Barang",
    quantity: "Jumlah",
    weight: "Berat",
    courier: "Kurir",
    tracking: "Nomor resi",
    shipping: "Layanan",
    received: "Diterima oleh",
    date: "Tanggal",
    page: "Halaman {{page}}",
    fragile: "Mohon dijaga agar tetap kering.",
    check:
      "Periksa isi paket bersama kurir. Bila ada yang tidak sesuai, hubungi koperasi dari halaman pesanan Anda.",
  },
  "en-US": {
    slip: "Packing slip",
    order: "Order",
    parcel: "Parcel",
    parcelOf: "{{index}} of {{count}}",
    packed: "Packed",
    from: "From",
    to: "To",
    goods: "Goods",
    quantity: "Quantity",
    weight: "Weight",
    courier: "Courier",
    tracking: "Tracking number",
    shipping: "Service",
    received: "Received by",
    date: "Date",
    page: "Page {{page}}",
    fragile: "Please keep dry.",
    check:
      "Check the goods with the courier. If something is not as it should be, write to the cooperative from the page of your order.",
  },
} as const;

export type DocumentText = keyof (typeof TEXTS)["id-ID"];

export function documentText(
  locale: Locale,
  key: DocumentText,
  values: Record<string, string | number> = {},
): string {
  return Object.entries(values).reduce<string>(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    TEXTS[locale][key],
  );
}
