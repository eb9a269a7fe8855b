import type { WorkTab } from "@pasar-sentra/wire/allocation";

/** What is due comes first. */
export const WORK_TABS = ["offered", "accepted", "delivered", "done"] as const satisfies readonly WorkTab[];
