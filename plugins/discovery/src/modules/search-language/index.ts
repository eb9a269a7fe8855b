import { Module } from "@medusajs/framework/utils";
import { SearchLanguageModuleService } from "./service";

export const SEARCH_LANGUAGE_MODULE = "searchLanguage";

export default Module(SEARCH_LANGUAGE_MODULE, { service: SearchLanguageModuleService });
