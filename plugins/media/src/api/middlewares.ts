import { defineMiddlewares } from "@medusajs/framework/http";
import { receivePicture } from "./middlewares/receive-picture";

export default defineMiddlewares({
  routes: [
    { matcher: "/admin/pictures", methods: ["POST"], middlewares: [receivePicture] },
    { matcher: "/producer/pictures", methods: ["POST"], middlewares: [receivePicture] },
  ],
});
