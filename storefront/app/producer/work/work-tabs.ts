import type { WorkTab } from "@pasar-sentra/wire/allocation";

/** Listed here because only types cross from the backend; what is due comes first. */
export const WORK_TABS = ["offered", "accepted", "delivered", "done"] as const satisfies readonly WorkTab[];
