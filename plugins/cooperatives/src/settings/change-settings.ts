import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { changeSettingsWorkflow, type ChangeSettingsInput } from "./workflows/change-settings";
import { bankAccountChangedMessage } from "./bank-account-changed-message";
import { type ActingProducer, historyActor } from "../staff/acting-producer";
import { confirmPassword } from "../staff/password";
import { maskedAccount } from "./masked-account";
import { readSettings } from "./read-settings";
import type { SettingsChange } from "./settings-fields";

/**
 * Changes the acting cooperative's settings. A new bank account needs the officer's password once more, is
 * written to the history with the last digits of both, and told to the operators.
 *
 * @throws RefusalError 403 `wrong_password`, 429
 */
export async function changeSettings(
  container: MedusaContainer,
  acting: ActingProducer,
  { about, bank, ...rest }: SettingsChange,
): Promise<void> {
  if (bank) await confirmPassword(container, acting.account.id, bank.password);
  const before = await readSettings(container, acting);
  const columns = {
    ...rest,
    ...(about?.id === undefined ? {} : { about: about.id }),
    ...(bank
      ? {
          bank_name: bank.name,
          bank_account_number: bank.account_number,
          bank_account_holder: bank.account_holder,
        }
      : {}),
  };
  const changes: ChangeSettingsInput["changes"] = [];
  const named = [...Object.keys(rest), ...(about ? ["about"] : [])];
  if (named.length > 0) {
    changes.push({ action: "settings_changed", from_value: null, to_value: named.join(", ") });
  }
  const accounts = bank && {
    from_value: maskedAccount(before.bank.name, before.bank.account_number),
    to_value: maskedAccount(bank.name, bank.account_number),
  };
  if (accounts) changes.push({ action: "bank_account_changed", ...accounts });
  if (changes.length === 0) return;
  await changeSettingsWorkflow(container).run({
    input: {
      cooperative_id: acting.cooperative.id,
      stock_location_id: acting.cooperative.stock_location_id,
      columns,
      about_en: about?.en,
      changes,
      actor: historyActor(acting),
    },
  });
  if (accounts) await tellOperators(container, acting, accounts);
}

/** In the bell of Medusa's admin, whose messages have one language for all operators. */
async function tellOperators(
  container: MedusaContainer,
  { cooperative, account }: ActingProducer,
  { from_value, to_value }: { from_value: string; to_value: string },
) {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: bankAccountChangedMessage("id-ID", {
      cooperative: cooperative.legal_name,
      from: from_value,
      to: to_value,
      by: account.name,
    }),
    trigger_type: "cooperative.bank_account_changed",
    resource_id: cooperative.id,
    resource_type: "cooperative",
  });
}
