import { Module } from "@medusajs/framework/utils";
import { AllocationModuleService } from "./service";

export const ALLOCATION_MODULE = "allocation";

export default Module(ALLOCATION_MODULE, { service: AllocationModuleService });

export type { AllocationModuleService } from "./service";
