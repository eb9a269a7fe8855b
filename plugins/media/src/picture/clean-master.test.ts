import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { cleanMaster } from "./clean-master";
import { MAX_PICTURE_BYTES, MAX_PLACEHOLDER_BYTES } from "./picture-limits";

/** A photo-like picture: left half red, right half blue, with noise so that it does not compress to nothing. */
function photo(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < width * height; index++) {
    const left = index % width < width / 2;
    pixels.set([left ? 200 : 20, (index * 7919) % 60, left ? 20 : 200], index * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A PNG of one IHDR that claims any size, and hardly any data. */
function pngThatClaims(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const refusal = (file: Buffer, trustedSvg = false) =>
  cleanMaster(file, trustedSvg).then(
    () => "taken",
    (error: { code?: string }) => error.code,
  );

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#a8452f"/></svg>';

describe("a file that is taken", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("may be a %s", async (format) => {
    const master = await cleanMaster(await photo(320, 240).toFormat(format).toBuffer());
    expect(master).toMatchObject({
      mime: "image/jpeg",
      sourceMime: `image/${format}`,
      width: 320,
      height: 240,
    });
    expect(master.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(master.placeholder.length).toBeLessThanOrEqual(MAX_PLACEHOLDER_BYTES);
  });

  it("loses its place, its owner and every other note", async () => {
    const file = await photo(300, 300)
      .withExif({
        IFD0: { Copyright: "Rumah Bu Siti", Make: "Kamera Rahasia" },
        IFD3: {
          GPSLatitudeRef: "S",
          GPSLatitude: "7/1 56/1 0/1",
          GPSLongitudeRef: "E",
          GPSLongitude: "112/1 37/1 0/1",
        },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(file).metadata()).exif?.toString("latin1")).toContain("Rumah Bu Siti");
    const { bytes } = await cleanMaster(file);
    const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
    expect({ exif, icc, xmp, iptc }).toEqual({
      exif: undefined,
      icc: undefined,
      xmp: undefined,
      iptc: undefined,
    });
    expect(bytes.includes("Rumah Bu Siti")).toBe(false);
    expect(bytes.includes("GPS")).toBe(false);
  });

  it("is turned upright as the camera noted", async () => {
    const lying = await photo(400, 240).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const master = await cleanMaster(lying);
    expect([master.width, master.height]).toEqual([240, 400]);
    // A quarter turn clockwise puts the red left half on top.
    const [r, , b] = await sharp(master.bytes)
      .extract({ left: 120, top: 40, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(r).toBeGreaterThan(150);
    expect(b).toBeLessThan(80);
  });

  it("comes out in sRGB from another colour space", async () => {
    const cmyk = await photo(300, 300).toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    expect((await sharp((await cleanMaster(cmyk)).bytes).metadata()).space).toBe("srgb");
  });

  it("is laid on paper where it was transparent", async () => {
    const clear = await sharp({
      create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const pixel = await sharp((await cleanMaster(clear)).bytes)
      .extract({ left: 150, top: 150, width: 1, height: 1 })
      .raw()
      .toBuffer();
    // JPEG rounds by one.
    for (const [channel, paper] of [0xfa, 0xf7, 0xf1].entries()) {
      expect(Math.abs((pixel[channel] as number) - paper)).toBeLessThanOrEqual(1);
    }
  });

  it("is drawn anew, so that what rides along behind the picture is gone", async () => {
    const jpeg = await photo(300, 300).jpeg().toBuffer();
    const polyglot = Buffer.concat([jpeg, Buffer.from("PK\x03\x04<script>alert(1)</script>")]);
    const { bytes } = await cleanMaster(polyglot);
    expect(bytes.includes("<script>")).toBe(false);
    expect(bytes.includes("PK\x03\x04")).toBe(false);
  });

  it("is brought down to 2560 pixels a side", async () => {
    const { width, height } = await cleanMaster(await photo(3000, 1500).jpeg().toBuffer());
    expect([width, height]).toEqual([2560, 1280]);
  });

  it("may be a drawing of our own, rendered 1280 pixels wide", async () => {
    const master = await cleanMaster(Buffer.from(SVG), true);
    expect(master).toMatchObject({
      mime: "image/png",
      sourceMime: "image/svg+xml",
      width: 1280,
      height: 960,
    });
  });
});

describe("a file that is refused", () => {
  it("is empty", async () => expect(await refusal(Buffer.alloc(0))).toBe("picture_empty"));

  it("is larger than 15 MB", async () => {
    expect(await refusal(Buffer.alloc(MAX_PICTURE_BYTES + 1, 0xff))).toBe("picture_too_many_bytes");
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("is a %s cut off in the middle", async (format) => {
    const whole = await photo(640, 480).toFormat(format).toBuffer();
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe("picture_damaged");
  });

  it("claims more pixels than 50 million", async () => {
    expect(await refusal(pngThatClaims(30_000, 30_000))).toBe("picture_too_many_pixels");
  });

  it("holds less than its header claims", async () => {
    expect(await refusal(pngThatClaims(7_000, 7_000))).toBe("picture_damaged");
  });

  it("is a text with a picture's name", async () => {
    expect(await refusal(Buffer.from("Kepada Yth. Bapak/Ibu,\n"))).toBe("picture_unknown_format");
  });

  it("is a page that begins like a GIF", async () => {
    expect(await refusal(Buffer.from("GIF89a/*<script>*/=1;"))).toBe("picture_unknown_format");
  });

  it("is an SVG that somebody sent, with a script or without", async () => {
    expect(await refusal(Buffer.from(SVG.replace("</svg>", "<script>alert(1)</script></svg>")))).toBe(
      "picture_svg",
    );
    expect(await refusal(Buffer.from(`<?xml version="1.0"?>\n<!-- a -->\n${SVG}`))).toBe("picture_svg");
  });

  it("is a HEIC, which is named as such", async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic\0\0\0\0mif1heic"),
      Buffer.alloc(64),
    ]);
    expect(await refusal(heic)).toBe("picture_heic");
  });

  it("moves", async () => {
    const frame = { r: 200, g: 20, b: 20 };
    const frames = await Promise.all(
      [frame, { ...frame, b: 200 }].map((background) =>
        sharp({ create: { width: 300, height: 300, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const webp = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
    expect(await refusal(webp)).toBe("picture_animated");
    const still = frames[0] as Buffer;
    const control = Buffer.from("00000008" + "6163544c" + "0000000200000000" + "00000000", "hex");
    expect(await refusal(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]))).toBe(
      "picture_animated",
    );
  });

  it("has a side below 200 pixels", async () => {
    expect(await refusal(await photo(199, 500).jpeg().toBuffer())).toBe("picture_too_small");
  });

  it("is more than five times as long as it is wide", async () => {
    expect(await refusal(await photo(200, 1001).jpeg().toBuffer())).toBe("picture_too_narrow");
  });
});

it("answers any damage with a clean master or a refusal, never with another error", async () => {
  const whole = await photo(240, 240).jpeg().toBuffer();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
      fc.nat(whole.length),
      async (changes, length) => {
        const file = Buffer.from(whole);
        for (const [at, value] of changes) file[at] = value;
        const answer = await refusal(length % 3 === 0 ? file.subarray(0, length) : file);
        expect(answer).toMatch(/^(taken|picture_[a-z_]+)$/);
      },
    ),
    { numRuns: 150 },
  );
});
