import { MedusaService } from "@medusajs/framework/utils";
import { Sentra } from "./models/sentra";

export class SentraModuleService extends MedusaService({ Sentra }) {}
