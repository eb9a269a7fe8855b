import { allocationFeature } from "./allocation/feature";
import { capacityFeature } from "./capacity/feature";
import { listingsFeature } from "./listings/feature";
import { membersFeature } from "./members/feature";
import { moreFeature } from "./more/feature";
import { ordersFeature } from "./orders/feature";
import { queueFeature } from "./queue/feature";
import { reportsFeature } from "./reports/feature";
import { settingsFeature } from "./settings/feature";
import { todayFeature } from "./today/feature";
import { workFeature } from "./work/feature";
import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** The cooperative's workspace, in the order of its navigation. A feature is added by its own folder and a line here. */
export const PRODUCER_FEATURES: readonly WorkspaceFeature<StaffRole>[] = [
  todayFeature,
  ordersFeature,
  listingsFeature,
  membersFeature,
  workFeature,
  capacityFeature,
  allocationFeature,
  reportsFeature,
  settingsFeature,
  queueFeature,
  moreFeature,
];
