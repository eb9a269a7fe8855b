import type { PageNotice } from "~/page/page-facts";

/** What is around every page of a workspace. */
export interface FrameData {
  account: { id: string; name: string };
  /** For whom someone acts, such as a cooperative, and as what: `role` as the backend calls it, `role_name` as people do. */
  workplace: { id: string; legal_name: string; band_url: string; role: string; role_name: string };
  /** The role whose navigation is shown: another one while someone is helped. */
  sees_as: string;
  /** How many of these a log-in belongs to. */
  workplaces: number;
  /** The member whom someone helps. */
  assisted: { id: string; name: string } | null;
  notice: PageNotice | null;
}
