import { Module } from "@medusajs/framework/utils";
import { SentraModuleService } from "./service";

export const SENTRA_MODULE = "sentra";

export default Module(SENTRA_MODULE, { service: SentraModuleService });

export type { SentraModuleService } from "./service";
