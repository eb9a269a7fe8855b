/** Pengurus, pengelola, anggota. A member sees only their own work and money. */
export type StaffRole = "officer" | "manager" | "member";

/** Whether someone runs the cooperative, or works in it. */
export function mayManage(role: StaffRole): boolean {
  return role !== "member";
}
