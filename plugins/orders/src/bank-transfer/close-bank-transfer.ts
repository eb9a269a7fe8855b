import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";

export interface CloseBankTransferInput {
  order_id: string;
  status: "received" | "expired";
}

const closeStep = createStep(
  "settle-bank-transfer",
  async ({ order_id, status }: CloseBankTransferInput, { container }) => {
    const service = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE);
    const open = await service.listBankTransfers({ order_id, status: "awaiting" }, { select: ["id"] });
    const ids = open.map(({ id }) => id);
    await service.updateBankTransfers(ids.map((id) => ({ id, status })));
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    const service = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE);
    await service.updateBankTransfers((ids ?? []).map((id) => ({ id, status: "awaiting" as const })));
  },
);

/** Closes an order's open transfer, which frees its amount for others; does nothing when it is closed. */
export const closeBankTransferWorkflow = createWorkflow(
  "settle-bank-transfer",
  (input: CloseBankTransferInput) => new WorkflowResponse(closeStep(input)),
);
