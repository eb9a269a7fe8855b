interface ImportMetaEnv {
  /** Address of the one script that shopper pages load (see enhancement-module.ts). */
  readonly ENHANCEMENT_URL: string;
}

/** Made by `map/indonesia-map.ts`. */
declare module "virtual:indonesia-map" {
  const map: import("../map/indonesia-map").IndonesiaMap;
  export default map;
}

declare module "*.woff2?url" {
  const address: string;
  export default address;
}
