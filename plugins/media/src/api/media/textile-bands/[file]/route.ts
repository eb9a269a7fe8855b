import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { isAreaCode } from "../../../../textile-band/area-code";
import { textileBandSvg } from "../../../../textile-band/textile-band";

const Query = z.strictObject({ variant: z.enum(["band", "cover", "tile"]).default("band") });

/**
 * `GET /media/textile-bands/<area code>.svg?variant=band|cover|tile`, for anyone. The answer depends on the
 * address alone, so it may be kept for ever. 400 for a malformed code or an unknown parameter.
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const name = /^([\d.]+)\.svg$/.exec(req.params.file ?? "")?.[1];
  if (name === undefined || !isAreaCode(name)) {
    refuse(
      res,
      "malformed_area_code",
      "the file name must be an area code (PP, PP.KK, PP.KK.CC or PP.KK.CC.DDDD) and .svg",
    );
    return;
  }
  const query = Query.safeParse(req.query);
  if (!query.success) {
    refuse(res, "unknown_variant", "the only parameter is variant, one of band, cover and tile");
    return;
  }
  res
    .status(200)
    .set({
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    })
    .send(textileBandSvg(name, { variant: query.data.variant }));
}

function refuse(res: MedusaResponse, code: string, message: string): void {
  res.status(400).set("Cache-Control", "no-store").json({ type: "invalid_data", code, message });
}
