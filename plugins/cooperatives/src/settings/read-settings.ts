import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { knownArea } from "@pasar-sentra/foundation/areas/known-area";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { cooperativesOptions } from "../cooperatives-options";
import type { SettingsView } from "@pasar-sentra/wire/producer";
import type { ActingProducer } from "../staff/acting-producer";
import { maskedAccount } from "./masked-account";

/** The language beside Indonesian in which a cooperative presents itself. */
export const SECOND_LANGUAGE = "en-US";

export async function readSettings(
  container: MedusaContainer,
  { cooperative, role }: ActingProducer,
): Promise<SettingsView> {
  const [row, [translation]] = await Promise.all([
    container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).retrieveCooperative(cooperative.id),
    container
      .resolve(Modules.TRANSLATION)
      .listTranslations({ reference_id: cooperative.id, locale_code: SECOND_LANGUAGE }, { take: 1 }),
  ]);
  const english = (translation?.translations as { about?: string } | undefined)?.about ?? "";
  const { acceptHours, payoutDays } = cooperativesOptions(container);
  const isOfficer = role === "officer";
  return {
    slug: row.slug,
    legal_name: row.legal_name,
    status: row.status,
    status_reason: row.status_reason,
    about: { id: row.about, en: english },
    whatsapp: row.whatsapp,
    area: knownArea(row.area_code),
    address: row.address,
    postal_code: row.postal_code,
    minimum_order: row.minimum_order,
    is_pkp: row.is_pkp,
    nib: row.nib,
    nik_koperasi: row.nik_koperasi,
    bank: {
      name: row.bank_name,
      account_number: isOfficer ? row.bank_account_number : maskedAccount("", row.bank_account_number).trim(),
      account_holder: row.bank_account_holder,
    },
    accept_hours: acceptHours,
    payout_days: payoutDays,
  };
}
