import { MedusaService } from "@medusajs/framework/utils";
import { Cooperative } from "./models/cooperative";
import { Member } from "./models/member";
import { SupplyTerms } from "./models/supply-terms";

export class CooperativeModuleService extends MedusaService({ Cooperative, Member, SupplyTerms }) {}
