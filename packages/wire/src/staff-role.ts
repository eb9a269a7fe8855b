/** Pengurus, pengelola, anggota. */
export const STAFF_ROLES = ["officer", "manager", "member"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
