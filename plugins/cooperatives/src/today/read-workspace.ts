import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { listStaff, listWorkspaceChanges } from "../staff/staff-lists";
import { cooperativeToday } from "./read-today";
import type { WorkspaceView } from "@pasar-sentra/wire/workspace";

/** Rows of each list: the first of them, since this is for looking over a shoulder. */
const ROWS = { limit: 50 };

/**
 * What an operator who helps sees of a workspace. Reads for the cooperative; there is no acting for anybody,
 * so nothing can be done in its name.
 *
 * @returns null for an unknown cooperative
 */
export async function readWorkspace(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<WorkspaceView | null> {
  const [cooperative] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives({ id }, { select: ["id", "slug", "legal_name"], take: 1 });
  if (!cooperative) return null;
  const [today, { staff }, { changes }] = await Promise.all([
    cooperativeToday(container, id, locale),
    listStaff(container, id, "", ROWS),
    listWorkspaceChanges(container, id, ROWS),
  ]);
  const { slug, legal_name } = cooperative;
  return { cooperative: { id, slug, legal_name }, today, staff, changes };
}
