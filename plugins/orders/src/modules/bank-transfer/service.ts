import { MedusaService } from "@medusajs/framework/utils";
import { BankTransfer } from "./models/bank-transfer";

export class BankTransferModuleService extends MedusaService({ BankTransfer }) {}
