interface ImportMetaEnv {
  /** Address of the one script that shopper pages load (see enhancement-module.ts). */
  readonly ENHANCEMENT_URL: string;
}

declare module "*.woff2?url" {
  const address: string;
  export default address;
}
