import type { StaffRole } from "@pasar-sentra/wire/staff-role";

export type { StaffRole };

/** Whether someone runs the cooperative (pengurus, pengelola), or works in it and sees only their own work. */
export function mayManage(role: StaffRole): boolean {
  return role !== "member";
}
