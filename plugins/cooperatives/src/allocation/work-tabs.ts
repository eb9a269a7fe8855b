import type { WorkTab } from "../allocation-api";

/** What is due comes first. */
export const WORK_TABS = ["offered", "accepted", "delivered", "done"] as const satisfies readonly WorkTab[];
