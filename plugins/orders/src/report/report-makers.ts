import type { MedusaContainer } from "@medusajs/framework/types";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { ReportMember } from "@pasar-sentra/wire/report";
import type { ReportPeriod } from "./report-query";

/** Who knows which members made what was sold. */
export interface ReportMakers extends Named {
  members(container: MedusaContainer, cooperativeId: string, period: ReportPeriod): Promise<ReportMember[]>;
}

export const reportMakers = definePort<ReportMakers>("orders.report-makers", {
  name: "nobody",
  members: async () => [],
});
