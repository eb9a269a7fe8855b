import { createReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import type {
  ImportProblem,
  ListingChangeView,
  ListingImportView,
  ListingInput,
  ListingList,
  ListingView,
} from "@pasar-sentra/wire/listing";
import finishListingChanges from "@pasar-sentra/listings/jobs/finish-listing-changes";
import finishListingImports from "@pasar-sentra/listings/jobs/finish-listing-imports";
import { adoptListings } from "@pasar-sentra/listings/listing/adopt-listings";
import type { ImportedListing } from "@pasar-sentra/listings/import/assemble-listings";
import { createListingsWorkflow } from "@pasar-sentra/listings/workflows";
import { LISTING_MODULE } from "@pasar-sentra/listings/modules/listing";
import type { ListingModuleService } from "@pasar-sentra/listings/modules/listing/service";
import sharp from "sharp";
import { catalogueIsReady } from "../fixtures/catalogue";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { createOperator } from "../fixtures/operator";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { listingInput, TERMS, variantInput } from "../fixtures/listing";

withApplication({
  testSuite: ({ api, getContainer }) => {
    let shop: Marketplace;
    let officer: ProducerFixture;
    let member: ProducerFixture;
    let stranger: ProducerFixture;
    let operator: Awaited<ReturnType<typeof createOperator>>;

    beforeAll(async () => {
      const container = getContainer();
      await catalogueIsReady(container);
      shop = await createMarketplace(container);
      const { sanan, kasongan } = shop.cooperatives;
      officer = await createProducer(container, {
        cooperative_id: kasongan.id,
        role: "officer",
        name: "Bu Sri",
      });
      member = await createProducer(container, {
        cooperative_id: kasongan.id,
        role: "member",
        name: "Pak Joko",
      });
      stranger = await createProducer(container, { cooperative_id: sanan.id, role: "officer" });
      await adoptListings(container, { cooperative_id: kasongan.id });
      operator = await createOperator(container, "operator@contoh.example");
    });

    async function call(
      method: "get" | "post" | "put" | "delete",
      address: string,
      who: { headers: object } | null,
      body?: unknown,
    ) {
      const config = { headers: who?.headers ?? {}, validateStatus: () => true };
      return method === "get" || method === "delete"
        ? api[method](address, config)
        : api[method](address, body ?? {}, config);
    }

    async function created(input: ListingInput = listingInput(), who = officer): Promise<ListingView> {
      const answer = await call("post", "/producer/listings", who, input);
      expect(answer.data).toMatchObject({ listing: { version: 1 } });
      expect(answer.status).toBe(201);
      return answer.data.listing;
    }

    function inputOf(listing: ListingView): ListingInput & { version: number } {
      return {
        ...listing,
        variants: listing.variants.map((variant) => ({ ...variant, stock_seen: variant.stock })),
      };
    }

    async function history(id: string): Promise<ListingChangeView[]> {
      return (await call("get", `/producer/listings/${id}/history?limit=50`, officer)).data.changes;
    }

    describe("creating and changing", () => {
      it("keeps all that was sent", async () => {
        const listing = await created();
        const input = listingInput();
        expect(listing).toMatchObject({
          ...input,
          sentra_slug: shop.cooperatives.kasongan.sentra_slug,
          state: "draft",
          cooperative_id: shop.cooperatives.kasongan.id,
          actions: ["submit", "remove"],
          gaps: [{ code: "pictures" }],
          variants: input.variants.map((variant) => ({ ...variant, code: expect.any(String), reserved: 0 })),
        });
        const again = await call("get", `/producer/listings/${listing.id}`, officer);
        expect(again.data.listing).toEqual(listing);
      });

      it("writes a change of everything, and its history with old and new", async () => {
        const before = await created();
        const change = inputOf(before);
        change.title = "Sepatu kulit Kasongan, jahit ganda";
        change.english.description = "Sewn twice.";
        change.variants[0] = {
          ...change.variants[0]!,
          tiers: [{ min_quantity: 1, unit_price: 190_000 }],
          stock: 55,
          terms: { ...TERMS, lead_time_days: 9 },
        };
        change.variants[1] = { ...change.variants[1]!, stock: 7, stock_seen: null };
        change.variants.push(variantInput("41"));
        const answer = await call("put", `/producer/listings/${before.id}`, officer, change);
        expect(answer.data).toMatchObject({
          listing: {
            version: 2,
            title: change.title,
            english: { title: "Kasongan leather shoes", description: "Sewn twice." },
            variants: [
              { stock: 55, tiers: [{ min_quantity: 1, unit_price: 190_000 }], terms: { lead_time_days: 9 } },
              { stock: 7 },
              { option_values: ["41"], stock: 40 },
            ],
          },
        });
        const changes = await history(before.id);
        const kinds = changes.map(({ kind, field, variant }) =>
          [kind, field, variant].filter(Boolean).join("/"),
        );
        expect(kinds.sort()).toEqual(
          [
            "created",
            "price/39",
            "stock/39",
            "stock/40",
            "terms/lead_time_days/39",
            "text/english",
            "text/title",
            "variant_added/41",
          ].sort(),
        );
        expect(changes.find(({ kind, variant }) => kind === "stock" && variant === "39")).toMatchObject({
          from: "40",
          to: "55",
          actor_name: "Bu Sri",
        });
        const back = inputOf(answer.data.listing);
        back.variants = [{ ...back.variants[0]!, stock: null }];
        const shorter = await call("put", `/producer/listings/${before.id}`, officer, back);
        expect(shorter.data.listing.variants).toMatchObject([{ option_values: ["39"], stock: null }]);
        const counted = inputOf(shorter.data.listing);
        counted.variants = [{ ...counted.variants[0]!, stock: 12, stock_seen: null }];
        const answered = await call("put", `/producer/listings/${before.id}`, officer, counted);
        expect(answered.data.listing.variants).toMatchObject([{ option_values: ["39"], stock: 12 }]);
      });

      it("lets one of twenty editors of one version win and shows the others what is there now", async () => {
        const listing = await created();
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            call("put", `/producer/listings/${listing.id}`, officer, {
              ...inputOf(listing),
              subtitle: `Nomor ${index}`,
            }),
          ),
        );
        const won = answers.filter(({ status }) => status === 200);
        expect(won).toHaveLength(1);
        const lost = answers.filter(({ status }) => status === 409);
        expect(lost).toHaveLength(19);
        for (const { data } of lost)
          expect(data).toMatchObject({ code: "version_conflict", current: { id: listing.id } });
        const now = await call("get", `/producer/listings/${listing.id}`, officer);
        expect(now.data.listing).toMatchObject({ version: 2, subtitle: won[0]!.data.listing.subtitle });
      });

      it("never sets stock below what is promised, and leaves the rest as it was", async () => {
        const listing = await created();
        await reserve(listing.variants[0]!.id, 30);
        const change = { ...inputOf(listing), title: "Judul baru" };
        change.variants[0]!.stock = 29;
        const answer = await call("put", `/producer/listings/${listing.id}`, officer, change);
        expect([answer.status, answer.data]).toMatchObject([
          409,
          { code: "stock_below_reserved", reserved: 30 },
        ]);
        const now = await call("get", `/producer/listings/${listing.id}`, officer);
        expect(now.data.listing).toMatchObject({
          version: 1,
          title: listing.title,
          variants: [{ stock: 40, reserved: 30 }, {}],
        });
      });

      it("names the field of a bad value", async () => {
        const bad: [Partial<ListingInput>, RegExp][] = [
          [{ title: "" }, /title/],
          [{ commodity: "weapons" as never }, /commodity/],
          [{ sentra_slug: "tidak-ada" }, /sentra_slug/],
          [{ variants: [] }, /variants/],
          [{ variants: [variantInput("39"), variantInput("39")] }, /variants\.1\.option_values/],
          [{ variants: [variantInput("39", { stock: -1 })] }, /variants\.0\.stock/],
          [
            { variants: [variantInput("39", { tiers: [{ min_quantity: 1, unit_price: 0 }] })] },
            /tiers\.0\.unit_price/,
          ],
          [
            {
              variants: [
                variantInput("39", {
                  tiers: [
                    { min_quantity: 1, unit_price: 10 },
                    { min_quantity: 5, unit_price: 11 },
                  ],
                }),
              ],
            },
            /tiers\.1/,
          ],
          [
            { variants: [variantInput("39", { terms: { ...TERMS, moq: 3, order_multiple: 2 } })] },
            /terms\.moq/,
          ],
          [{ variants: [variantInput("39", { terms: { ...TERMS, gtin: "123" } })] }, /terms\.gtin/],
        ];
        for (const [change, field] of bad) {
          const answer = await call("post", "/producer/listings", officer, listingInput(change));
          expect([answer.status, answer.data.message]).toEqual([400, expect.stringMatching(field)]);
        }
      });
    });

    describe("whose it is", () => {
      it("hides another cooperative's listing behind 404", async () => {
        const { id, version } = await created();
        const answers = await Promise.all([
          call("get", `/producer/listings/${id}`, stranger),
          call("put", `/producer/listings/${id}`, stranger, { ...listingInput(), version }),
          call("delete", `/producer/listings/${id}`, stranger),
          call("post", `/producer/listings/${id}/state`, stranger, { action: "submit" }),
          call("post", `/producer/listings/${id}/copy`, stranger),
          call("get", `/producer/listings/${id}/history`, stranger),
          call("get", "/producer/listings/prod_unknown", officer),
          call("get", "/producer/listings/%2e%2e", officer),
        ]);
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
        expect((await call("get", "/producer/listings", null)).status).toBe(401);
      });

      it("ignores what a member may not set: owner, state and prices", async () => {
        const answer = await call("post", "/producer/listings", member, {
          ...listingInput(),
          cooperative_id: shop.cooperatives.sanan.id,
          status: "published",
          state: "published",
          price: 1,
          metadata: { commodity: "food" },
          version: 99,
          variants: [{ ...variantInput("39"), price: 1, prices: [{ amount: 1, currency_code: "idr" }] }],
        });
        expect(answer.status).toBe(201);
        const listing: ListingView = answer.data.listing;
        expect(listing).toMatchObject({
          cooperative_id: shop.cooperatives.kasongan.id,
          state: "draft",
          version: 1,
          commodity: "fashion",
          may_price: false,
          actions: [],
          gaps: [{ code: "price" }, { code: "pictures" }],
          variants: [{ tiers: [] }],
        });
        const priced = inputOf(listing);
        priced.variants[0]!.tiers = [{ min_quantity: 1, unit_price: 100 }];
        const byOfficer = await call("put", `/producer/listings/${listing.id}`, officer, priced);
        const cheaper = inputOf(byOfficer.data.listing);
        cheaper.variants[0]!.tiers = [{ min_quantity: 1, unit_price: 1 }];
        const byMember = await call("put", `/producer/listings/${listing.id}`, member, cheaper);
        expect(byMember.data.listing.variants[0].tiers).toEqual([{ min_quantity: 1, unit_price: 100 }]);
        const submitted = await call("post", `/producer/listings/${listing.id}/state`, member, {
          action: "submit",
        });
        expect([submitted.status, submitted.data.code]).toEqual([403, "role_not_allowed"]);
      });
    });

    describe("the list", () => {
      it("shows the acting cooperative's own, products of before included, page by page", async () => {
        const first = await call("get", "/producer/listings?limit=1", stranger);
        const { listings, next_cursor, counts }: ListingList = first.data;
        expect(counts).toEqual({ draft: 1, in_review: 0, published: 3, withdrawn: 0 });
        expect(listings).toHaveLength(1);
        const rest: ListingList = (await call("get", `/producer/listings?cursor=${next_cursor}`, stranger))
          .data;
        const titles = [...listings, ...rest.listings].map(({ title }) => title);
        expect(new Set(titles).size).toBe(4);
        const found = await call("get", "/producer/listings?q=curah&state=published", stranger);
        expect(found.data.listings).toMatchObject([
          { title: "Keripik tempe curah", price_from: 6_500, available: null },
        ]);
        for (const query of ["state=removed", "limit=51", "cursor=x", "fields=*"]) {
          expect((await call("get", `/producer/listings?${query}`, stranger)).status).toBe(400);
        }
      });
    });

    describe("the review", () => {
      it("leads from draft to shop and back, with the operator's reason, each step once", async () => {
        const { id, handle } = await created();
        expect((await move(id, "submit")).data).toMatchObject({
          code: "listing_incomplete",
          gaps: ["pictures"],
        });
        await photograph(id);
        expect((await move(id, "submit")).data.listing).toMatchObject({
          state: "in_review",
          actions: ["recall", "withdraw"],
          editable: false,
        });
        const locked = await call("put", `/producer/listings/${id}`, officer, {
          ...listingInput(),
          version: 2,
        });
        expect([locked.status, locked.data.code]).toEqual([409, "listing_not_editable"]);
        const queue: ListingList = (await call("get", "/admin/listings?state=in_review", operator)).data;
        expect(queue.listings).toMatchObject([
          { id, cooperative: { slug: shop.cooperatives.kasongan.slug } },
        ]);
        expect((await judge(id, "return", "")).status).toBe(400);
        expect((await judge(id, "return", "Foto terlalu gelap")).data.listing.state).toBe("draft");
        const returned = await call("get", `/producer/listings/${id}`, officer);
        expect(returned.data.listing).toMatchObject({
          state: "draft",
          reason: "Foto terlalu gelap",
          editable: true,
        });

        await move(id, "submit");
        const approvals = await Promise.all(Array.from({ length: 10 }, () => judge(id, "approve")));
        expect(approvals.filter(({ status }) => status === 200)).toHaveLength(1);
        for (const { data } of approvals.filter(({ status }) => status === 409)) {
          expect(data).toMatchObject({ code: "already_moved" });
        }
        const late = await judge(id, "approve");
        expect(late.data).toMatchObject({
          code: "already_moved",
          state: "published",
          by: "operator@contoh.example",
        });
        const inShop = (status: number) =>
          vi.waitFor(
            async () => expect((await call("get", `/store/catalogue/${handle}`, shop)).status).toBe(status),
            { timeout: 20_000 },
          );
        await inShop(200);
        expect((await move(id, "withdraw")).data.listing).toMatchObject({ state: "withdrawn", reason: null });
        await inShop(404);
        expect((await move(id, "recall")).data).toMatchObject({ code: "listing_state", state: "withdrawn" });
        const states = (await history(id)).filter(({ kind }) => kind === "state");
        expect(states.map(({ field, to, reason }) => [field, to, reason])).toEqual([
          ["withdraw", "withdrawn", null],
          ["approve", "published", null],
          ["submit", "in_review", null],
          ["return", "draft", "Foto terlalu gelap"],
          ["submit", "in_review", null],
        ]);
        expect((await call("delete", `/producer/listings/${id}`, officer)).data).toMatchObject({
          deleted: true,
        });
        expect((await call("get", `/producer/listings/${id}`, officer)).status).toBe(404);
      });

      it("shows a draft as the shopper will see it, and copies it without what belongs to the goods", async () => {
        const listing = await created();
        await photograph(listing.id);
        const { product } = (await call("get", `/producer/listings/${listing.id}/preview`, officer)).data;
        expect(product).toMatchObject({
          title: listing.title,
          cooperative: { slug: shop.cooperatives.kasongan.slug },
          variants: [{ tiers: listing.variants[0]!.tiers, available: 40 }, { available: null }],
        });
        expect((await call("get", `/producer/listings/${listing.id}/preview`, stranger)).status).toBe(404);
        expect((await call("get", `/store/catalogue/${listing.handle}`, shop)).status).toBe(404);
        const copy = await call("post", `/producer/listings/${listing.id}/copy`, officer);
        expect(copy.status).toBe(201);
        expect(copy.data.listing).toMatchObject({
          title: `${listing.title} (salinan)`,
          state: "draft",
          variants: [{ stock: 0, tiers: listing.variants[0]!.tiers }, { stock: null }],
        });
        expect(copy.data.listing.variants[0].code).not.toBe(listing.variants[0]!.code);
      });

      it("finishes a change whose process died before it was written, once", async () => {
        const listing = await created();
        const service: ListingModuleService = getContainer().resolve(LISTING_MODULE);
        const { reserved: _, ...variant } = listing.variants[0]!;
        const pending = {
          kind: "content",
          before: { ...listingInput(), variants: listing.variants },
          target: {
            ...listingInput({ title: "Judul dari yang mati" }),
            variants: [{ ...variant, stock: 99 }],
          },
          reason: null,
          actor: { actor_type: "producer", actor_id: null, actor_name: "Bu Sri", on_behalf_of: null },
          version: 2,
        };
        expect(await service.claimChange(listing.id, 1, pending)).toBe(true);
        const busy = await call(
          "put",
          `/producer/listings/${listing.id}`,
          officer,
          inputOf({ ...listing, version: 2 }),
        );
        expect(busy.data.code).toBe("version_conflict");
        await service.updateListings({
          selector: { product_id: listing.id },
          data: { pending_since: new Date(Date.now() - 10 * 60_000) },
        });
        await finishListingChanges(getContainer());
        await finishListingChanges(getContainer());
        const now = await call("get", `/producer/listings/${listing.id}`, officer);
        expect(now.data.listing).toMatchObject({
          version: 2,
          title: "Judul dari yang mati",
          variants: [{ stock: 99 }],
        });
        const kinds = (await history(listing.id)).map(({ kind }) => kind).sort();
        expect(kinds).toEqual(expect.arrayContaining(["created", "stock", "text", "variant_removed"]));
        expect(kinds.filter((kind) => kind === "stock")).toHaveLength(1);
      });
    });

    describe("pictures", () => {
      it("are the own listing's, in order, and the same file twice is one", async () => {
        const { id } = await created();
        const first = await photograph(id, "#aa3311");
        const again = await photograph(id, "#aa3311");
        expect(again.data.picture.id).toBe(first.data.picture.id);
        const second = await photograph(id, "#1133aa");
        const ids = [second.data.picture.id, first.data.picture.id];
        const order = { product_id: id, picture_ids: ids };
        expect((await call("post", "/producer/pictures/order", officer, order)).status).toBe(200);
        const listed = await call("get", `/producer/pictures?product_id=${id}`, officer);
        expect(listed.data.pictures.map(({ id }: { id: string }) => id)).toEqual(ids);
        const foreign = await Promise.all([
          photograph(id, "#222222", stranger),
          call("get", `/producer/pictures?product_id=${id}`, stranger),
          call("post", "/producer/pictures/order", stranger, order),
          call("post", `/producer/pictures/${ids[0]}`, stranger, { alt: "Milik saya" }),
          call("delete", `/producer/pictures/${ids[0]}`, stranger),
          call("post", `/producer/pictures/${ids[0]}/retry`, stranger),
        ]);
        expect(foreign.map(({ status }) => status)).toEqual(foreign.map(() => 404));
        const alt = await call("post", `/producer/pictures/${ids[0]}`, officer, {
          alt: "Sepatu dari samping",
        });
        expect(alt.data.picture.alt).toBe("Sepatu dari samping");
        expect((await call("delete", `/producer/pictures/${ids[0]}`, officer)).status).toBe(200);
        const rest = await call("get", `/producer/pictures?product_id=${id}`, officer);
        expect(rest.data.pictures).toHaveLength(1);
      });
    });

    describe("spreadsheets", () => {
      it("names every problem by row and column and writes nothing", async () => {
        const before = await counts();
        const { data, status } = await send(
          sheet([
            ["Sandal", "Sandang", "39", "Q-1", "pasang", "gratis", "3", "10"],
            ["Sandal", "", "40", "Q-1", "pasang", "85.000", "", "-1"],
          ]),
        );
        expect(status).toBe(201);
        expect(data.import).toMatchObject({ status: "refused", rows: 2, problem_count: 4 });
        expect(
          data.import.problems.map(({ row, column, code }: ImportProblem) => [row, column, code]),
        ).toEqual([
          [2, "Harga satuan", "not_a_number"],
          [3, "Stok", "not_a_number"],
          [3, "Kode varian (SKU)", "code_twice"],
          [3, "Waktu siap (hari)", "required"],
        ]);
        const applied = await call("post", `/producer/listing-imports/${data.import.id}/apply`, officer);
        expect([applied.status, applied.data]).toMatchObject([
          409,
          { code: "import_not_checked", status: "refused" },
        ]);
        expect(await counts()).toEqual(before);
      });

      it("writes a thousand rows as drafts, and says how fast", async () => {
        const before = await counts();
        const { data } = await send(sheet(invented(250, "T")));
        expect(data.import).toMatchObject({ status: "checked", rows: 1_000, listings_to_create: 250 });
        const second = await send(sheet(invented(1, "T2")));
        const apply = (id: string) => call("post", `/producer/listing-imports/${id}/apply`, officer);
        const starts = await Promise.all(Array.from({ length: 5 }, () => apply(data.import.id)));
        expect(starts.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409, 409]);
        const meanwhile = await apply(second.data.import.id);
        expect([meanwhile.status, meanwhile.data.code]).toEqual([409, "import_running"]);
        const done = await finished(data.import.id);
        expect(done).toMatchObject({ status: "applied", rows: 1_000, rows_done: 1_000 });
        console.log(`Import: ${done.rows} rows, ${done.rows_per_second} rows a second`);
        const now = await counts();
        expect(now.draft).toBe(before.draft + 250);
      }, 300_000);

      it("takes its own export back without a change, and with changes as a change of just these", async () => {
        const { id, handle } = await created(listingInput({ title: '=HYPERLINK("http://contoh.example")' }));
        const csv: string = (await call("get", "/producer/listing-export?format=csv", officer)).data;
        expect(csv).toContain("'=HYPERLINK");
        for (const line of csv.split("\r\n")) expect(line).not.toMatch(/(^|;)"?[=+@\t]/);
        const lines = csv.split("\r\n");
        const own = [lines[0], ...lines.filter((line) => line.startsWith(handle))].join("\r\n");
        const same = await send(own);
        expect(same.data.import).toMatchObject({
          status: "checked",
          listings_to_create: 0,
          listings_to_update: 0,
        });
        const cheaper = await send(own.replaceAll(";185000;", ";Rp 175.000;"));
        expect(cheaper.data.import).toMatchObject({ listings_to_create: 0, listings_to_update: 1 });
        await call("post", `/producer/listing-imports/${cheaper.data.import.id}/apply`, officer);
        expect(await finished(cheaper.data.import.id)).toMatchObject({ status: "applied" });
        const now: ListingView = (await call("get", `/producer/listings/${id}`, officer)).data.listing;
        expect(now).toMatchObject({ version: 2, title: '=HYPERLINK("http://contoh.example")' });
        expect(now.variants.map(({ tiers, stock }) => [tiers[0]?.unit_price, stock])).toEqual([
          [175_000, 40],
          [175_000, null],
        ]);
        const kinds = (await history(id)).map(({ kind }) => kind);
        expect(kinds).toEqual(["price", "price", "created"]);
        expect((await send(own, { who: stranger })).data.import.problems[0]).toMatchObject({
          code: "unknown_listing",
        });
      });

      it("writes and reads XLSX, the template too", async () => {
        for (const address of [
          "/producer/listing-template?format=xlsx",
          "/producer/listing-export?format=xlsx",
        ]) {
          const { data } = await api.get(address, { headers: stranger.headers, responseType: "arraybuffer" });
          const answer = await send(Buffer.from(data), { name: "barang.xlsx", who: stranger });
          expect(answer.data).toMatchObject({ import: { status: "checked", problem_count: 0 } });
        }
      });

      it("submits what it made together, names what lacks something, and submits nothing twice", async () => {
        const about = "Dibuat dengan tangan dari tanah liat Kasongan.";
        const row = (name: string, description: string) =>
          `${name};Kriya;Besar;${name};buah;90.000;3;5;900;${description}`;
        const csv = [
          "Nama barang;Jenis;Pilihan 1;Kode varian (SKU);Satuan;Harga satuan;Waktu siap (hari);Stok;Berat (gram);Keterangan",
          row("Bersama-A", about),
          row("Bersama-B", about),
          row("Bersama-C", ""),
          ...Array.from({ length: 51 }, (_, index) => row(`Banyak-${index}`, about)),
        ].join("\n");
        const sent = (await send(csv)).data.import;
        const submit = (body: object = {}, who = officer) =>
          call("post", `/producer/listing-imports/${sent.id}/submit`, who, body);
        const early = await submit();
        expect([early.status, early.data]).toMatchObject([
          409,
          { code: "import_not_applied", status: "checked" },
        ]);
        await call("post", `/producer/listing-imports/${sent.id}/apply`, officer);
        await finished(sent.id);
        const { data } = await call("get", "/producer/listings?q=Bersama", officer);
        const idOf = (title: string) =>
          data.listings.find((one: { title: string }) => one.title === title).id;
        await photograph(idOf("Bersama-A"));
        expect([(await submit({}, stranger)).status, (await submit({}, member)).status]).toEqual([404, 403]);
        expect((await submit({ from: -1 })).status).toBe(400);

        const first = (await submit()).data.submission;
        expect(first).toMatchObject({ submitted: 1, passed_over: 0, done: 50, total: 54, next: 50 });
        expect(first.problems).toHaveLength(49);
        expect(first.problems.slice(0, 2)).toEqual([
          {
            id: idOf("Bersama-B"),
            title: "Bersama-B",
            code: "listing_incomplete",
            gaps: [{ code: "pictures" }],
          },
          {
            id: idOf("Bersama-C"),
            title: "Bersama-C",
            code: "listing_incomplete",
            gaps: [{ code: "description" }, { code: "pictures" }],
          },
        ]);
        const rest = (await submit({ from: 50 })).data.submission;
        expect(rest).toMatchObject({ submitted: 0, done: 54, next: null, problems: { length: 4 } });

        await photograph(idOf("Bersama-B"));
        await judge(idOf("Bersama-A"), "return", "Foto terlalu gelap");
        const again = await Promise.all([submit(), submit(), submit()]);
        expect(again.reduce((sum, answer) => sum + answer.data.submission.submitted, 0)).toBe(1);
        for (const answer of again) {
          expect(answer.data.submission.problems[0]).toMatchObject({
            id: idOf("Bersama-A"),
            code: "returned",
          });
        }
        expect((await history(idOf("Bersama-B"))).filter(({ kind }) => kind === "state")).toHaveLength(1);
        const foreign = (await send(sheet(invented(1, "F")), { who: stranger })).data.import;
        expect((await call("post", `/producer/listing-imports/${foreign.id}/submit`, officer)).status).toBe(
          404,
        );
      });

      it("takes everything back when a part fails: new listings go, changed ones are what they were", async () => {
        const first = await created(listingInput({ title: "Yang pertama" }));
        const second = await created(listingInput({ title: "Yang kedua" }));
        const before = await counts();
        const csv: string = (await call("get", "/producer/listing-export", officer)).data;
        const lines = csv
          .split("\r\n")
          .filter((line) => line.startsWith(first.handle) || line.startsWith(second.handle));
        const fresh = lines[0]!.replace(first.handle, "").replace("Yang pertama", "Yang baru");
        const changed = lines.map((line) => line.replaceAll(";185000;", ";175000;"));
        const withoutCode = fresh.replace(first.variants[0]!.code, "");
        const sent = await send([csv.split("\r\n")[0], ...changed, withoutCode].join("\r\n"));
        expect(sent.data.import).toMatchObject({
          status: "checked",
          listings_to_create: 1,
          listings_to_update: 2,
        });
        await call("put", `/producer/listings/${second.id}`, officer, {
          ...inputOf(second),
          subtitle: "Lebih cepat",
        });
        await call("post", `/producer/listing-imports/${sent.data.import.id}/apply`, officer);
        expect(await finished(sent.data.import.id)).toMatchObject({ status: "failed", rows_done: 0 });
        expect(await counts()).toEqual(before);
        const now: ListingView = (await call("get", `/producer/listings/${first.id}`, officer)).data.listing;
        expect(now.variants.map(({ tiers }) => tiers)).toEqual(first.variants.map(({ tiers }) => tiers));
        const other: ListingView = (await call("get", `/producer/listings/${second.id}`, officer)).data
          .listing;
        expect(other).toMatchObject({
          subtitle: "Lebih cepat",
          variants: [{ tiers: second.variants[0]!.tiers }, {}],
        });
      });

      it("goes on where a process was killed, and makes nothing twice", async () => {
        const before = await counts();
        const { data } = await send(sheet(invented(60, "K")));
        const id: string = data.import.id;
        const service: ListingModuleService = getContainer().resolve(LISTING_MODULE);
        await service.claimImport(id, "checked", "applying", "a runner that is dead");
        const [batch] = await service.listListingImportBatches(
          { import_id: id },
          { order: { position: "ASC" }, take: 1 },
        );
        const [half] = batch!.listings as unknown as ImportedListing[];
        const external_id = `listing:${id}:0:0`;
        await createListingsWorkflow(getContainer()).run({
          input: {
            owner: { ...shop.cooperatives.kasongan },
            actor: { actor_type: "producer", actor_id: null, actor_name: null, on_behalf_of: null },
            kind: "imported",
            listings: [{ listing: half!.listing, external_id }],
          },
        });
        await service.updateListingImportBatches({
          id: batch!.id,
          status: "writing",
          undo: { external_ids: [external_id], changed: [] },
        });
        await service.updateListingImports({ id, heartbeat_at: new Date(Date.now() - 10 * 60_000) });
        await finishListingImports(getContainer());
        expect(await finished(id)).toMatchObject({ status: "applied", rows_done: 240 });
        expect((await counts()).draft).toBe(before.draft + 60);
      }, 120_000);

      it("refuses what is too large, too deep, or not the caller's", async () => {
        const huge = await api
          .post("/producer/listing-imports", Buffer.alloc(1), {
            headers: {
              ...officer.headers,
              "content-type": "multipart/form-data; boundary=x",
              "content-length": String(200 * 1024 * 1024),
            },
            validateStatus: () => true,
          })
          .catch((error: Error) => ({ status: 413, data: { code: "file_too_large", error } }));
        expect([huge.status, huge.data.code]).toEqual([413, "file_too_large"]);
        const long = await send("a".repeat(11 * 1024 * 1024));
        expect([long.status, long.data.code]).toEqual([413, "file_too_large"]);
        const { data } = await send(sheet(invented(1, "N")));
        const address = `/producer/listing-imports/${data.import.id}`;
        const foreign = await Promise.all([
          call("get", address, stranger),
          call("get", `${address}/problems`, stranger),
          call("post", `${address}/apply`, stranger),
          call("get", "/producer/listing-imports/limport_unknown", officer),
        ]);
        expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
        const members = await Promise.all([
          call("get", address, member),
          call("post", `${address}/apply`, member),
          send(sheet(invented(1, "M")), { who: member }),
        ]);
        expect(members.map(({ status }) => status)).toEqual([403, 403, 403]);
        expect((await send("")).data.code).toBe("file_has_no_rows");
      });
    });

    /** Products of four variants each, as rows. */
    function invented(count: number, prefix: string): string[][] {
      return Array.from({ length: count * 4 }, (_, index) => {
        const product = Math.floor(index / 4);
        return [
          `Kendi ${prefix} ${product}`,
          "Kriya",
          `${index % 4}`,
          `${prefix}-${index}`,
          "buah",
          `Rp ${25 + (product % 50)}.000`,
          "3",
          String(index % 100),
        ];
      });
    }

    function sheet(rows: string[][]): string {
      const headings =
        "Nama barang;Jenis;Pilihan 1;Kode varian (SKU);Satuan;Harga satuan;Waktu siap (hari);Stok";
      return [headings, ...rows.map((row) => row.join(";"))].join("\n");
    }

    async function send(content: string | Buffer, { who = officer, name = "barang.csv" } = {}) {
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(Buffer.from(content))]), name);
      return call("post", "/producer/listing-imports", who, form);
    }

    function finished(id: string): Promise<ListingImportView> {
      return vi.waitFor(
        async () => {
          const { data } = await call("get", `/producer/listing-imports/${id}`, officer);
          expect(data.import.status).toMatch(/applied|failed/);
          return data.import;
        },
        { timeout: 240_000, interval: 250 },
      );
    }

    async function counts(): Promise<ListingList["counts"]> {
      return (await call("get", "/producer/listings?limit=1", officer)).data.counts;
    }

    function move(id: string, action: string) {
      return call("post", `/producer/listings/${id}/state`, officer, { action });
    }

    function judge(id: string, action: string, reason?: string) {
      return call("post", `/admin/listings/${id}/state`, operator, { action, reason });
    }

    async function photograph(id: string, colour = "#7a4a26", who = officer) {
      const file = await sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
        .jpeg()
        .toBuffer();
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "foto.jpg");
      form.append("product_id", id);
      form.append("alt", "Sepatu di atas meja");
      return call("post", "/producer/pictures", who, form);
    }

    async function reserve(variantId: string, quantity: number): Promise<void> {
      const container = getContainer();
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product_variant_inventory_item",
        fields: ["inventory_item_id"],
        filters: { variant_id: variantId },
      });
      await createReservationsWorkflow(container).run({
        input: {
          reservations: [
            {
              inventory_item_id: data[0]!.inventory_item_id,
              location_id: shop.cooperatives.kasongan.stock_location_id,
              quantity,
            },
          ],
        },
      });
    }
  },
});
