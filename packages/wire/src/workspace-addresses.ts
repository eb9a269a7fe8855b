import type { ShopLocale } from "./shop-locale";

/**
 * Addresses of the cooperative's workspace, all below `/producer`; part of the table in `addresses.ts`.
 * Of addresses of equal length the one without parameters comes first.
 */
export const WORKSPACE_PATTERNS = {
  producerToday: { id: "producer", en: "producer" },
  producerLogin: { id: "producer/masuk", en: "producer/login" },
  producerLogout: { id: "producer/keluar", en: "producer/logout" },
  producerForgotPassword: { id: "producer/lupa-sandi", en: "producer/forgot-password" },
  producerResetPassword: { id: "producer/atur-sandi", en: "producer/reset-password" },
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
  joinOverview: { id: "producer/gabung/:token", en: "producer/join/:token" },
  joinEvidence: { id: "producer/gabung/:token/bukti", en: "producer/join/:token/evidence" },
  joinSection: { id: "producer/gabung/:token/:section", en: "producer/join/:token/:section" },
  producerInvitation: { id: "producer/undangan/:token", en: "producer/invitation/:token" },

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
  producerOrder: { id: "producer/pesanan/:id", en: "producer/orders/:id" },
  // Allocation, work, capacity
  producerAllocation: { id: "producer/pesanan/:id/pembagian", en: "producer/orders/:id/sharing" },
  producerWork: { id: "producer/pekerjaan", en: "producer/work" },
  producerCapacity: { id: "producer/kapasitas", en: "producer/capacity" },
} as const satisfies Record<string, Record<ShopLocale, string>>;
