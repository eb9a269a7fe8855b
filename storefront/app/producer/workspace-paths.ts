import { WORKSPACE_ADDRESSES } from "@pasar-sentra/wire/addresses";
import type { Locale } from "../i18n/locale";

/**
 * Addresses of the cooperative's workspace, all below `/producer`; part of the table in `app/paths.ts`. Those that the backend links to stand in
 * `wire`.
 * Of addresses of equal length the one without parameters comes first.
 */
export const WORKSPACE_PATTERNS = {
  producerToday: { id: "producer", en: "producer" },
  producerLogin: { id: "producer/masuk", en: "producer/login" },
  producerLogout: { id: "producer/keluar", en: "producer/logout" },
  producerForgotPassword: { id: "producer/lupa-sandi", en: "producer/forgot-password" },
  producerResetPassword: WORKSPACE_ADDRESSES.producerResetPassword,
  producerChoose: { id: "producer/pilih-koperasi", en: "producer/choose-cooperative" },
  producerAssist: { id: "producer/bantu", en: "producer/assist" },
  producerQueue: { id: "producer/belum-terkirim", en: "producer/unsent" },
  producerMore: { id: "producer/lainnya", en: "producer/more" },
  // Members, settings, reports
  producerInvite: { id: "producer/anggota/undang", en: "producer/members/invite" },
  producerMembers: { id: "producer/anggota", en: "producer/members" },
  producerMemberNew: { id: "producer/anggota/baru", en: "producer/members/new" },
  producerApplicants: { id: "producer/anggota/pendaftar", en: "producer/members/applicants" },
  producerMember: { id: "producer/anggota/:id", en: "producer/members/:id" },
  producerSettings: { id: "producer/pengaturan", en: "producer/settings" },
  producerReports: { id: "producer/laporan", en: "producer/reports" },
  // Joining and invitations
  joinStart: { id: "producer/gabung", en: "producer/join" },
  joinOverview: WORKSPACE_ADDRESSES.joinOverview,
  joinEvidence: { id: "producer/gabung/:token/bukti", en: "producer/join/:token/evidence" },
  joinSection: { id: "producer/gabung/:token/:section", en: "producer/join/:token/:section" },
  producerInvitation: WORKSPACE_ADDRESSES.producerInvitation,

  // Listings
  producerListings: { id: "producer/produk", en: "producer/listings" },
  producerListingNew: { id: "producer/produk/baru", en: "producer/listings/new" },
  producerListingImports: { id: "producer/produk/impor", en: "producer/listings/imports" },
  producerListing: { id: "producer/produk/:id", en: "producer/listings/:id" },
  producerListingImport: { id: "producer/produk/impor/:id", en: "producer/listings/imports/:id" },
  producerListingEdit: { id: "producer/produk/:id/ubah", en: "producer/listings/:id/edit" },
  producerListingPreview: { id: "producer/produk/:id/pratinjau", en: "producer/listings/:id/preview" },
  producerListingHistory: { id: "producer/produk/:id/riwayat", en: "producer/listings/:id/history" },
  // Orders
  producerOrders: { id: "producer/pesanan", en: "producer/orders" },
  producerOrder: WORKSPACE_ADDRESSES.producerOrder,
  // Allocation, work, capacity
  producerAllocation: { id: "producer/pesanan/:id/pembagian", en: "producer/orders/:id/sharing" },
  producerWork: WORKSPACE_ADDRESSES.producerWork,
  producerCapacity: { id: "producer/kapasitas", en: "producer/capacity" },
} as const satisfies Record<string, Record<Locale, string>>;
