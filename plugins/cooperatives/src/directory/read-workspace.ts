import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { cooperativesOptions } from "../plugin-options";
import { listStaff, listWorkspaceChanges } from "../producer/staff-lists";
import { cooperativeToday } from "../today/read-today";
import type { WorkspaceView } from "../workspace-api";

/** Rows of each list: the first of them, since this is for looking over a shoulder. */
const ROWS = { limit: 50 };

/**
 * What an operator who helps sees of a workspace. Reads for the cooperative; there is no acting for anybody,
 * so nothing can be done in its name.
 *
 * @returns null for an unknown cooperative
 */
export async function readWorkspace(container: MedusaContainer, id: string): Promise<WorkspaceView | null> {
  const [cooperative] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives({ id }, { select: ["id", "slug", "legal_name"], take: 1 });
  if (!cooperative) return null;
  const [today, { staff }, { changes }] = await Promise.all([
    cooperativeToday(container, id, cooperativesOptions(container).payoutDays),
    listStaff(container, id, "", ROWS),
    listWorkspaceChanges(container, id, ROWS),
  ]);
  const { slug, legal_name } = cooperative;
  return { cooperative: { id, slug, legal_name }, today, staff, changes };
}
