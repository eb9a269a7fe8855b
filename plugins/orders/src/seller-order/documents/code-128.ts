import bwip from "bwip-js/node";

/** A Code 128 bar code (ISO/IEC 15417) as PNG, without the text below it. */
export function code128(text: string): Promise<Buffer> {
  return bwip.toBuffer({ bcid: "code128", text, scale: 4, height: 14, includetext: false });
}
