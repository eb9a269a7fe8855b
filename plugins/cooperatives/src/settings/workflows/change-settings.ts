import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { CooperativeModuleService } from "../../modules/cooperative/service";
import { PRODUCER_MODULE } from "../../modules/producer";
import type { ProducerModuleService } from "../../modules/producer/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { SECOND_LANGUAGE } from "../read-settings";

/** Columns of the cooperative that its officers write. */
export interface SettingsColumns {
  about?: string;
  whatsapp?: string;
  address?: string;
  postal_code?: string | null;
  minimum_order?: number;
  bank_name?: string;
  bank_account_number?: string;
  bank_account_holder?: string;
}

export interface ChangeSettingsInput {
  cooperative_id: string;
  stock_location_id: string | null;
  columns: SettingsColumns;
  /** The text in the second language; undefined leaves it. */
  about_en: string | undefined;
  changes: {
    action: "settings_changed" | "bank_account_changed";
    from_value: string | null;
    to_value: string | null;
  }[];
  actor: HistoryActor;
}

const writeColumnsStep = createStep(
  "write-cooperative-settings",
  async ({ cooperative_id, columns }: ChangeSettingsInput, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    const row = await service.retrieveCooperative(cooperative_id);
    const before = Object.fromEntries(
      Object.keys(columns).map((column) => [column, row[column as keyof SettingsColumns]]),
    );
    await service.updateCooperatives({ id: cooperative_id, ...columns });
    return new StepResponse(cooperative_id, { id: cooperative_id, ...before });
  },
  async (before, { container }) => {
    if (before)
      await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).updateCooperatives(before);
  },
);

/** The place from which parcels leave has the same address. */
const writeOriginStep = createStep(
  "write-origin-address",
  async ({ stock_location_id, columns }: ChangeSettingsInput, { container }) => {
    const isSame = columns.address === undefined && columns.postal_code === undefined;
    if (!stock_location_id || isSame) return new StepResponse(null, null);
    const locations = container.resolve(Modules.STOCK_LOCATION);
    const { address } = await locations.retrieveStockLocation(stock_location_id, { relations: ["address"] });
    if (!address) return new StepResponse(null, null);
    const { id, address_1, postal_code, country_code } = address;
    const before = { id, address_1, country_code, postal_code: postal_code ?? "" };
    await locations.upsertStockLocationAddresses([
      {
        ...before,
        address_1: columns.address ?? address_1,
        postal_code: columns.postal_code === undefined ? before.postal_code : (columns.postal_code ?? ""),
      },
    ]);
    return new StepResponse(null, before);
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.STOCK_LOCATION).upsertStockLocationAddresses([before]);
  },
);

const writeEnglishStep = createStep(
  "write-english-about",
  async ({ cooperative_id, about_en }: ChangeSettingsInput, { container }) => {
    if (about_en === undefined) return new StepResponse(null, null);
    const module = container.resolve(Modules.TRANSLATION);
    const [known] = await module.listTranslations(
      { reference_id: cooperative_id, locale_code: SECOND_LANGUAGE },
      { take: 1 },
    );
    const translations = { ...known?.translations, about: about_en };
    if (known) await module.updateTranslations({ id: known.id, translations });
    else {
      await module.createTranslations({
        reference: "cooperative",
        reference_id: cooperative_id,
        locale_code: SECOND_LANGUAGE,
        translations,
      });
    }
    return new StepResponse(null, known ? { id: known.id, translations: known.translations } : null);
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.TRANSLATION).updateTranslations(before);
  },
);

const recordStep = createStep(
  "record-settings-change",
  async ({ cooperative_id, changes, actor }: ChangeSettingsInput, { container }) => {
    const rows = await container
      .resolve<ProducerModuleService>(PRODUCER_MODULE)
      .createStaffChanges(
        changes.map((change) => ({ ...actor, ...change, cooperative_id, subject_id: cooperative_id })),
      );
    const ids = rows.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteStaffChanges(ids);
  },
);

/** Writes what a cooperative's officers may change of it, with the history; undone as a whole when a part fails. */
export const changeSettingsWorkflow = createWorkflow(
  "change-cooperative-settings",
  (input: ChangeSettingsInput) => {
    writeColumnsStep(input);
    writeOriginStep(input);
    writeEnglishStep(input);
    return new WorkflowResponse(recordStep(input));
  },
);
