import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import type { SettingsView } from "@pasar-sentra/wire/producer";
import { actingProducer, requireRole } from "../../../staff/acting-producer";
import { changeSettings } from "../../../settings/change-settings";
import { readSettings } from "../../../settings/read-settings";
import { settingsSchema } from "../../../settings/settings-fields";

/** `GET /producer/settings`, for officers and managers. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ settings: SettingsView }>,
): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  res.json({ settings: await readSettings(req.scope, acting) });
}

/** `POST /producer/settings`, for officers: any of the fields; `bank` needs the password. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ settings: SettingsView }>,
): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  await changeSettings(req.scope, acting, parseInput(settingsSchema, req.body ?? {}));
  res.json({ settings: await readSettings(req.scope, acting) });
}
