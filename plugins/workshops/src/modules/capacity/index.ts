import { Module } from "@medusajs/framework/utils";
import { CapacityModuleService } from "./service";

export const CAPACITY_MODULE = "capacity";

export default Module(CAPACITY_MODULE, { service: CapacityModuleService });

export type { CapacityModuleService } from "./service";
