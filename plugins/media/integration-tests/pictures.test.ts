import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { FILES } from "../../../backend/integration-tests/application/test-database";
import { toPictureViews } from "@pasar-sentra/media/picture-view";
import { encodePictureWorkflow, ingestPictureWorkflow } from "@pasar-sentra/media/workflows";
import sharp from "sharp";
import encodeDuePictures from "../.medusa/server/src/jobs/encode-due-pictures";
import { PICTURE_MODULE } from "../.medusa/server/src/modules/picture";
import type { PictureModuleService, PictureRecord } from "../.medusa/server/src/modules/picture/service";
import type { Rendition } from "../.medusa/server/src/picture/rendition";

/** A JPEG whose content nobody else has. */
let made = 0;
const jpeg = (width = 320, height = 240) => {
  made++;
  const background = { r: (made * 37) % 256, g: (made * 91) % 256, b: (made * 13) % 256 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
};
const readFolder = (path: string) => (existsSync(path) ? readdirSync(path) : []);
const base64 = async () => (await jpeg()).toString("base64");
const renditionsOf = (picture: PictureRecord) => picture.renditions as unknown as Rendition[];

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let pictures: PictureModuleService;
    let files: IFileModuleService;
    let operator: { headers: Record<string, string>; validateStatus: () => boolean };
    let productId: string;
    const stored = () => ["public", "private"].flatMap((folder) => readFolder(join(FILES, folder))).sort();

    /** Direct SQL, to play what time and crashes do to a row. */
    const sql = (query: string, values: (string | number)[]) =>
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(query, values);

    /** A queued picture whose event never came. */
    const queued = async (product_id: string | null = null) => {
      const { result } = await ingestPictureWorkflow(container).run({
        input: { content: await base64(), alt: "Sandal", product_id },
        logOnError: false,
      });
      return result.picture.id;
    };

    const settled = async (id: string) => {
      for (let tries = 0; tries < 200; tries++) {
        const picture = await pictures.retrievePicture(id);
        if (picture.status === "ready" || picture.status === "failed") return picture;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`picture ${id} was not settled within 10 s`);
    };

    /** A picture as it lies there when its event was lost. */
    const unheard = async () => {
      const id = await queued();
      await settled(id);
      const [row] = await pictures.takeOut([id]);
      const [master, ...renditions] = [
        row!.master_file_id,
        ...renditionsOf(row!).map(({ file_id }) => file_id),
      ];
      await files.deleteFiles(renditions);
      const { status, renditions: _, attempts, claimed_at, ...rest } = row!;
      await pictures.createPictures({ ...rest, master_file_id: master });
      return id;
    };

    const upload = async (
      file: Buffer,
      fields: Record<string, string> = { alt: "Sandal" },
      name = "foto.jpg",
    ) => {
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(file)]), name);
      for (const [key, value] of Object.entries(fields)) form.append(key, value);
      return api.post("/admin/pictures", form, operator);
    };

    beforeAll(async () => {
      container = getContainer();
      pictures = container.resolve(PICTURE_MODULE);
      files = container.resolve(Modules.FILE);
      const user = await container.resolve(Modules.USER).createUsers({ email: "operator@example.test" });
      const { result } = await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ type: "secret", title: "test", created_by: user.id }] },
      });
      const token = Buffer.from(`${result[0]!.token}:`).toString("base64");
      operator = { headers: { authorization: `Basic ${token}` }, validateStatus: () => true };
      const product = await container.resolve(Modules.PRODUCT).createProducts({ title: "Sandal kulit" });
      productId = product.id;
    });

    describe("an upload", () => {
      it("is answered while it waits, encoded afterwards, and served for ever", async () => {
        const answer = await upload(await jpeg(700, 500), {
          alt: "Sandal",
          alt_en: "Sandals",
          product_id: productId,
        });
        expect(answer.status).toBe(202);
        expect(answer.data.picture).toMatchObject({
          product_id: productId,
          encoded: 0,
          planned: 15,
          sources: [],
        });
        const picture = await settled(answer.data.picture.id);
        expect(picture).toMatchObject({ status: "ready", width: 700, height: 500, attempts: 1 });
        expect(renditionsOf(picture)).toHaveLength(15);

        const { url, bytes } = renditionsOf(picture)[0]!;
        const served = await api.get(url, { responseType: "arraybuffer" });
        expect(served.data.length).toBe(bytes);
        expect(served.headers).toMatchObject({
          "content-type": "image/avif",
          "cache-control": "public, max-age=31536000, immutable",
          "x-content-type-options": "nosniff",
          "cross-origin-resource-policy": "cross-origin",
        });
        const again = await api.get(url, {
          headers: { "if-none-match": served.headers.etag },
          validateStatus: () => true,
        });
        expect(again.status).toBe(304);
      });

      it("of the same file for the same product is the same picture, with its texts renewed", async () => {
        const file = await jpeg();
        const first = await upload(file, { alt: "Satu", product_id: productId });
        await settled(first.data.picture.id);
        const before = stored();
        const second = await upload(file, { alt: "Dua", product_id: productId });
        expect([second.status, second.data.picture.id]).toEqual([200, first.data.picture.id]);
        expect(second.data.picture.alt).toBe("Dua");
        expect(stored()).toEqual(before);
      });

      it("sent many times at once is kept once", async () => {
        const file = await jpeg();
        const before = stored().length;
        const answers = await Promise.all(Array.from({ length: 8 }, () => upload(file, { alt: "Sama" })));
        const ids = new Set(answers.map(({ data }) => data.picture.id));
        expect(ids.size).toBe(1);
        const picture = await settled([...ids][0]);
        expect(stored()).toHaveLength(before + 1 + renditionsOf(picture).length);
      });

      it.each<[string, string, number, () => Promise<Buffer> | Buffer]>([
        ["an empty file", "picture_empty", 400, () => Buffer.alloc(0)],
        ["a renamed text", "picture_unknown_format", 400, () => Buffer.from("Daftar harga\n")],
        ["a script as SVG", "picture_svg", 400, () => Buffer.from("<svg><script>alert(1)</script></svg>")],
        ["a cut-off photo", "picture_damaged", 400, async () => (await jpeg(600, 600)).subarray(0, 1500)],
        ["16 MB", "picture_too_many_bytes", 413, () => Buffer.alloc(16 * 1024 * 1024, 0xff)],
      ])("of %s is refused as %s and leaves nothing behind", async (_what, code, status, file) => {
        const [filesBefore, [, rowsBefore]] = [
          stored(),
          await pictures.listAndCountPictures({}, { take: 1 }),
        ];
        const answer = await upload(await file());
        expect([answer.status, answer.data.code]).toEqual([status, code]);
        const [, rows] = await pictures.listAndCountPictures({}, { take: 1 });
        expect([stored(), rows]).toEqual([filesBefore, rowsBefore]);
      });

      it("without words, for an unknown product or with an unknown field is refused and leaves nothing", async () => {
        const before = stored();
        const file = await jpeg();
        expect((await upload(file, {})).status).toBe(400);
        expect((await upload(file, { alt: "x", product_id: "prod_unknown" })).status).toBe(404);
        expect((await upload(file, { alt: "x", trusted_svg: "true" })).status).toBe(400);
        expect((await upload(file, { alt: "x", status: "ready" })).status).toBe(400);
        expect(stored()).toEqual(before);
      });

      it("that lies about its size is cut off while it streams", async () => {
        const { port } = new URL(api.defaults.baseURL);
        const before = stored();
        // A server that hangs up may be noticed in writing before its answer is read.
        const hungUp = ["EPIPE", "ECONNRESET"];
        const { end, sent } = await new Promise<{ end: number | string; sent: number }>((resolve, reject) => {
          let bytes = 0;
          let answered = false;
          const headers = { ...operator.headers, "content-type": "multipart/form-data; boundary=x" };
          const stream = request({ port, path: "/admin/pictures", method: "POST", headers }, (response) => {
            answered = true;
            resolve({ end: response.statusCode ?? 0, sent: bytes });
            stream.destroy();
          });
          stream.on("error", (error: NodeJS.ErrnoException) => {
            if (answered) return;
            if (hungUp.includes(error.code ?? "")) resolve({ end: error.code ?? "", sent: bytes });
            else reject(error);
          });
          stream.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
          const block = Buffer.alloc(1024 * 1024, 0xff);
          const pump = () => {
            if (answered || stream.destroyed || bytes > 200 * block.length) return;
            bytes += block.length;
            stream.write(block, () => setTimeout(pump, 1));
          };
          pump();
        });
        expect([413, ...hungUp]).toContain(end);
        expect(sent).toBeLessThan(100 * 1024 * 1024);
        expect(stored()).toEqual(before);
      });

      it("of nobody is refused before the file is read", async () => {
        const answer = await api.post("/admin/pictures", new FormData(), { validateStatus: () => true });
        expect(answer.status).toBe(401);
      });
    });

    describe("encoding", () => {
      it("is done by one of many workers", async () => {
        const id = await unheard();
        const outcomes = await Promise.all(
          Array.from({ length: 6 }, () => encodePictureWorkflow(container).run({ input: { id } })),
        );
        expect(outcomes.map(({ result }) => result.status).sort()).toEqual([
          ...Array(5).fill("idle"),
          "ready",
        ]);
        const picture = await pictures.retrievePicture(id);
        expect(picture.attempts).toBe(1);
        const mine = stored().filter((name) => name.includes(id));
        expect(mine).toHaveLength(renditionsOf(picture).length);
      });

      it("is claimed once, whoever asks, however many at once", async () => {
        const id = await unheard();
        const claims = await Promise.all(Array.from({ length: 40 }, () => pictures.claim(id)));
        expect(claims.filter(Boolean)).toHaveLength(1);
      });

      it("goes on where a killed worker stopped, and only after five minutes", async () => {
        const id = await unheard();
        const dead = await pictures.claim(id);
        const stopped = {
          format: "avif",
          width: 160,
          height: 120,
          bytes: 1,
          url: "/media/pictures/x",
          file_id: "x",
        };
        const done = ["avif", "webp", "jpeg"].map((format) => ({ ...stopped, format }) as Rendition);
        expect(await pictures.recordRenditions(dead!, done)).toBe(true);

        expect(await pictures.claim(id)).toBeNull();
        await encodeDuePictures(container);
        expect((await pictures.retrievePicture(id)).status).toBe("encoding");

        await sql("UPDATE picture SET claimed_at = now() - interval '6 minutes' WHERE id = ?", [id]);
        await encodeDuePictures(container);
        const picture = await pictures.retrievePicture(id);
        expect(picture).toMatchObject({ status: "ready", attempts: 2 });
        expect(renditionsOf(picture).filter(({ width }) => width === 160)).toEqual(done);

        // The one that was believed dead comes back: nothing it does counts any more.
        expect(await pictures.recordRenditions(dead!, [])).toBe(false);
        expect(await pictures.finish(dead!)).toBe(false);
        expect(await pictures.giveBack(dead!, "late")).toBeNull();
        expect(await pictures.retrievePicture(id)).toMatchObject({ status: "ready" });
      });

      it("is tried five times with growing pauses, then failed with its reason, then tried anew on demand", async () => {
        const id = await unheard();
        const { master_file_id } = await pictures.retrievePicture(id);
        const master = await files.getAsBuffer(master_file_id);
        await files.deleteFiles(master_file_id);
        const pauses: number[] = [];
        for (let attempt = 1; attempt <= 5; attempt++) {
          await encodePictureWorkflow(container).run({ input: { id } });
          const picture = await pictures.retrievePicture(id);
          expect(picture).toMatchObject({ attempts: attempt, status: attempt < 5 ? "queued" : "failed" });
          expect(picture.error_message).toMatch(/ENOENT/);
          pauses.push(Math.round((new Date(picture.next_attempt_at!).getTime() - Date.now()) / 1000));
          const tooEarly = await encodePictureWorkflow(container).run({ input: { id } });
          expect(tooEarly.result.status).toBe("idle");
          await sql("UPDATE picture SET next_attempt_at = now() WHERE id = ? AND status = 'queued'", [id]);
        }
        for (const [index, pause] of [30, 120, 480, 1920].entries()) {
          expect(Math.abs(pauses[index]! - pause)).toBeLessThan(10);
        }

        const back = await files.createFiles({
          filename: "master.jpg",
          mimeType: "image/jpeg",
          content: master.toString("base64"),
        });
        await sql("UPDATE picture SET master_file_id = ? WHERE id = ?", [back.id, id]);
        expect((await api.post(`/admin/pictures/${id}/retry`, {}, operator)).status).toBe(202);
        expect(await settled(id)).toMatchObject({ status: "ready", error_message: null });
        expect((await api.post(`/admin/pictures/${id}/retry`, {}, operator)).status).toBe(400);
      });

      it("is given up when the worker dies on the last attempt", async () => {
        const id = await unheard();
        await pictures.claim(id);
        await sql("UPDATE picture SET attempts = 5, claimed_at = now() - interval '6 minutes' WHERE id = ?", [
          id,
        ]);
        await encodeDuePictures(container);
        expect(await pictures.retrievePicture(id)).toMatchObject({
          status: "failed",
          error_message: "the worker stopped while encoding",
        });
      });

      it("of a picture that is removed meanwhile leaves no file", async () => {
        const id = await unheard();
        const working = encodePictureWorkflow(container).run({ input: { id } });
        while ((await pictures.retrievePicture(id)).status === "queued") {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        expect((await api.delete(`/admin/pictures/${id}`, operator)).status).toBe(200);
        expect(["lost", "ready"]).toContain((await working).result.status);
        expect(stored().filter((name) => name.includes(id))).toEqual([]);
      });
    });

    describe("a product's pictures", () => {
      it("are read with the product, in the order that was set", async () => {
        const product = await container.resolve(Modules.PRODUCT).createProducts({ title: "Tas anyam" });
        const ids: string[] = [];
        for (let n = 0; n < 3; n++) {
          const { result } = await ingestPictureWorkflow(container).run({
            input: { content: await base64(), alt: `Tas ${n}`, product_id: product.id, encode_now: true },
          });
          expect(result.picture.status).toBe("ready");
          ids.push(result.picture.id);
        }
        const wanted = [ids[2]!, ids[0]!, ids[1]!];
        const body = { product_id: product.id, picture_ids: wanted };
        expect((await api.post("/admin/pictures/order", body, operator)).status).toBe(200);
        const incomplete = { ...body, picture_ids: wanted.slice(1) };
        expect((await api.post("/admin/pictures/order", incomplete, operator)).status).toBe(400);

        const query = container.resolve(ContainerRegistrationKeys.QUERY);
        const { data } = await query.graph({
          entity: "product",
          fields: ["id", "pictures.*"],
          filters: { id: product.id },
        });
        expect(toPictureViews(data[0]!.pictures as never, "id-ID").map(({ id }) => id)).toEqual(wanted);
        const listed = await api.get(`/admin/pictures?product_id=${product.id}`, operator);
        expect(listed.data.pictures.map(({ id }: { id: string }) => id)).toEqual(wanted);
      });

      it("are twelve at most, and go with the product", async () => {
        const product = await container.resolve(Modules.PRODUCT).createProducts({ title: "Tikar" });
        const ids: string[] = [];
        for (let n = 0; n < 12; n++) ids.push(await queued(product.id));
        const thirteenth = await upload(await jpeg(), { alt: "Tikar", product_id: product.id });
        expect([thirteenth.status, thirteenth.data.code]).toEqual([400, "picture_product_full"]);
        await Promise.all(ids.map(settled));
        await api.delete(`/admin/products/${product.id}`, operator);
        for (let tries = 0; tries < 100 && stored().some((name) => name.includes(ids[0]!)); tries++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        expect(await pictures.listPictures({ product_id: product.id })).toEqual([]);
        expect(stored().filter((name) => ids.some((id) => name.includes(id)))).toEqual([]);
      });
    });

    it("serves nothing under a name that is not a rendition's", async () => {
      for (const name of [
        "x.jpg",
        "..%2f..%2fetc%2fpasswd",
        "pict_01M85KD7THRSXEXYP5TK8E2XHE-ca978112ca1bbdca-640.jpg",
      ]) {
        const answer = await api.get(`/media/pictures/${name}`, { validateStatus: () => true });
        expect([answer.status, answer.headers["cache-control"]]).toEqual([404, "no-store"]);
      }
    });
  },
});
