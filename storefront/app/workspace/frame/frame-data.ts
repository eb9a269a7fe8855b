import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { PageNotice } from "~/page/page-facts";

/** What is around every page of a workspace. */
export interface FrameData {
  account: { id: string; name: string };
  /** For whom someone acts: their cooperative. */
  workplace: { id: string; legal_name: string; band_url: string; role: StaffRole };
  /** How many of these a log-in belongs to. */
  workplaces: number;
  /** The member whom someone helps. */
  assisted: { id: string; name: string } | null;
  notice: PageNotice | null;
}
