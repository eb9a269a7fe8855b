import { defineMiddlewares } from "@medusajs/framework/http";
import { tellEngine } from "../http/tell-engine";

export default defineMiddlewares({
  routes: [
    { matcher: "/store/catalogue", middlewares: [tellEngine] },
    { matcher: "/store/catalogue/:handle", middlewares: [tellEngine] },
    { matcher: "/store/suggestions", middlewares: [tellEngine] },
  ],
});
