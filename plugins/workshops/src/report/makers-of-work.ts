import type { ReportMakers } from "@pasar-sentra/orders/report/report-makers";
import { reportMembers } from "./report-members";

/** The members by the work that they accepted. */
export const makersOfWork: ReportMakers = { name: "allocation", members: reportMembers };
