import type { Page } from "@playwright/test";
import type { TakenPhoto } from "./listings";

/** A JPEG as a camera makes it, drawn in the browser: 1,200 × 900 pixels with a disc on a coloured ground. */
export async function photo(page: Page, colour: string): Promise<TakenPhoto> {
  const base64 = await page.evaluate((ground) => {
    const canvas = document.createElement("canvas");
    canvas.width = 1_200;
    canvas.height = 900;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.fillStyle = ground;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = "#faf7f1";
    pen.beginPath();
    pen.arc(600, 450, 250, 0, Math.PI * 2);
    pen.fill();
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
  }, colour);
  return {
    name: `foto-${colour.slice(1)}.jpg`,
    mimeType: "image/jpeg",
    buffer: Buffer.from(base64, "base64"),
  };
}
