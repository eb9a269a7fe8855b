import { medusaVitest } from "../../vitest.shared.mjs";

export default medusaVitest;
