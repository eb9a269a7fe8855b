import { MedusaService } from "@medusajs/framework/utils";
import { CapacityPause } from "./models/capacity-pause";
import { DeclaredCapacity } from "./models/declared-capacity";

export class CapacityModuleService extends MedusaService({ DeclaredCapacity, CapacityPause }) {}
