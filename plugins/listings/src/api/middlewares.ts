import { defineMiddlewares } from "@medusajs/framework/http";
import { listingImportMiddlewares } from "../import/listing-imports";

export default defineMiddlewares({ routes: listingImportMiddlewares });
