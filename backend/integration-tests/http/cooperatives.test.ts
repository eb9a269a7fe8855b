import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { SENTRA_MODULE } from "@pasar-sentra/cooperatives/modules/sentra";
import type { SentraModuleService } from "@pasar-sentra/cooperatives/modules/sentra/service";
import {
  type CooperativeInput,
  changeCooperativeStatusWorkflow,
  createCooperativeWorkflow,
  createMembersWorkflow,
} from "@pasar-sentra/cooperatives/workflows";
import { createOperator } from "../fixtures/operator";
import { createProduct } from "../fixtures/product";
import { createStore, type StoreFixture } from "../fixtures/store";

const SENTRA = {
  slug: "sanan",
  name: "Sanan",
  area_code: "35.73.01.1007",
  commodity: "food",
  summary: "Keripik tempe.",
  story: "Ditulis untuk pengujian.",
  source: "Data uji",
  season_months: [3, 4] as unknown as Record<string, unknown>,
};

/** What only operators may see; must never be in a public answer. */
const ACCOUNT = "0000777766665555";
const NIK = "NIK-RAHASIA-UJI";

/** Whatever JSON an answer holds. */
type Json = ReturnType<typeof JSON.parse>;

interface Registered {
  id: string;
  slug: string;
  shipping_profile_id: string;
  stock_location_id: string;
}

function registration(slug: string, number: number): CooperativeInput {
  return {
    slug,
    legal_name: `Koperasi ${slug}`,
    sentra_slug: "sanan",
    about: `Koperasi ${slug} menjual keripik.`,
    nik_koperasi: `${NIK}-${number}`,
    nib: String(number).padStart(13, "0"),
    area_code: "35.73.01.1007",
    address: "Jl. Uji No. 1",
    postal_code: "65124",
    whatsapp: "0811-0000-1234",
    bank_name: "Bank Uji",
    bank_account_number: ACCOUNT,
    bank_account_holder: `Koperasi ${slug}`,
  };
}

withApplication({
  // One fifth of the usual limits, so that reaching them takes few requests.
  environment: { RATE_LIMIT_FACTOR: "0.2" },
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let store: StoreFixture;
    let operator: Awaited<ReturnType<typeof createOperator>>;
    let service: CooperativeModuleService;
    let lengkap: Registered;
    let seller: Registered;
    let productId: string;
    let made = 0;

    const register = async (slug: string, approved = true) => {
      made += 1;
      const { result } = await createCooperativeWorkflow(container).run({ input: registration(slug, made) });
      if (approved) {
        await changeCooperativeStatusWorkflow(container).run({
          input: { id: result.id, action: "approve", actor_id: operator.id },
        });
      }
      return result as Registered;
    };

    const answer = async (request: Promise<{ status: number; data: Json; headers: Json }>) =>
      request.catch((error: { response: { status: number; data: Json; headers: Json } }) => error.response);
    const shop = (path: string, locale = "id-ID") =>
      answer(api.get(path, { headers: { ...store.headers, "x-medusa-locale": locale } }));
    const admin = (path: string) => answer(api.get(path, { headers: operator.headers }));
    const move = (id: string, body: object) =>
      answer(api.post(`/admin/cooperatives/${id}/status`, body, { headers: operator.headers }));

    beforeAll(async () => {
      container = getContainer();
      store = await createStore(container);
      operator = await createOperator(container, "operator@example.com");
      service = container.resolve(COOPERATIVE_MODULE);
      const sentra = await container.resolve<SentraModuleService>(SENTRA_MODULE).createSentras(SENTRA);
      const english = { summary: "Tempeh crisps.", story: "Written for a test." };
      await container
        .resolve(Modules.TRANSLATION)
        .createTranslations([
          { reference: "sentra", reference_id: sentra.id, locale_code: "en-US", translations: english },
        ]);
      lengkap = await register("lengkap");
      await register("menunggu-satu", false);
      const held = await register("tertahan");
      await changeCooperativeStatusWorkflow(container).run({
        input: { id: held.id, action: "suspend", reason: "Uji penangguhan", actor_id: operator.id },
      });
      seller = await register("penjual");
      await createMembersWorkflow(container).run({
        input: {
          cooperative_id: seller.id,
          members: [
            {
              workshop_name: "Dapur Tua",
              owner_name: "Pak Uji",
              craft: "Keripik",
              workers: 3,
              since_year: 1985,
            },
            {
              workshop_name: "Dapur Tutup",
              owner_name: "Bu Uji",
              craft: "Keripik",
              workers: 1,
              since_year: 1970,
              is_active: false,
            },
          ],
        },
      });
      const fixture = { ...seller, sentra_slug: "sanan", shipping_option_id: "" };
      const variants = [
        { title: "100 gram", tiers: [{ min_quantity: 1, unit_price: 10_000 }], stock: 1_000 },
      ];
      const sold = await createProduct(container, fixture, store.sales_channel_id, {
        handle: "keripik-direktori",
        title: "Keripik",
        commodity: "food",
        variants,
      });
      productId = sold.id;
      await createProduct(container, fixture, store.sales_channel_id, {
        handle: "keripik-draf",
        title: "Keripik draf",
        commodity: "food",
        status: "draft",
        variants,
      });
      await container.resolve(Modules.TRANSLATION).createTranslations([
        {
          reference: "cooperative",
          reference_id: seller.id,
          locale_code: "en-US",
          translations: { about: "Sells crisps." },
        },
      ]);
    });

    describe("registration of a cooperative", () => {
      it("gives it what Medusa needs to sell and ship, joined to the one sales channel", async () => {
        const cooperative = lengkap;
        const query = container.resolve(ContainerRegistrationKeys.QUERY);
        const { data } = await query.graph({
          entity: "stock_location",
          fields: [
            "name",
            "address.*",
            "sales_channels.id",
            "fulfillment_providers.id",
            "fulfillment_sets.service_zones.geo_zones.country_code",
            "fulfillment_sets.service_zones.shipping_options.*",
          ],
          filters: { id: cooperative.stock_location_id },
        });
        const location = data[0] as Json;
        expect(location.address).toMatchObject({
          city: "Kota Malang",
          province: "Jawa Timur",
          country_code: "id",
          metadata: { village_code: "35.73.01.1007" },
        });
        expect(location.sales_channels.map((channel: { id: string }) => channel.id)).toEqual([
          store.sales_channel_id,
        ]);
        expect(location.fulfillment_providers.map((provider: { id: string }) => provider.id)).toEqual([
          "freight_freight",
        ]);
        const [zone] = location.fulfillment_sets[0].service_zones;
        expect(zone.geo_zones.map((geo: { country_code: string }) => geo.country_code)).toEqual(["id"]);
        const options = zone.shipping_options.map((option: Json) => [
          option.name,
          option.price_type,
          option.data.service,
          option.shipping_profile_id,
        ]);
        expect(options.sort()).toEqual([
          ["Kargo", "calculated", "cargo", cooperative.shipping_profile_id],
          ["Reguler", "calculated", "regular", cooperative.shipping_profile_id],
        ]);
      });

      it("run again, or many times at once, makes nothing twice", async () => {
        const input = registration("sekali", 900);
        const runs = await Promise.all(
          Array.from({ length: 4 }, () => createCooperativeWorkflow(container).run({ input })),
        );
        await createCooperativeWorkflow(container).run({ input });
        expect(new Set(runs.map(({ result }) => result.id)).size).toBe(1);
        const name = "Koperasi sekali (sekali)";
        const fulfillment = container.resolve(Modules.FULFILLMENT);
        expect(await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name })).toHaveLength(1);
        expect(await fulfillment.listShippingProfiles({ name })).toHaveLength(1);
        const [set] = await fulfillment.listFulfillmentSets(
          { name },
          { relations: ["service_zones", "service_zones.shipping_options"] },
        );
        expect(set?.service_zones[0]?.shipping_options).toHaveLength(2);
      });

      it("finishes what an interrupted run had begun", async () => {
        const input = registration("terputus", 901);
        const [row] = await service.createCooperatives([
          { ...input, whatsapp: "+6281100001234", status: "applied" as const },
        ]);
        await container
          .resolve(Modules.STOCK_LOCATION)
          .createStockLocations({ name: "Koperasi terputus (terputus)" });
        const { result } = await createCooperativeWorkflow(container).run({ input });
        expect(result.id).toBe(row?.id);
        expect(result.shipping_profile_id).toMatch(/^sp_/);
        expect(
          await container
            .resolve(Modules.STOCK_LOCATION)
            .listStockLocations({ name: "Koperasi terputus (terputus)" }),
        ).toHaveLength(1);
      });

      it("keeps the phone in E.164 and the account in digits", async () => {
        await createCooperativeWorkflow(container).run({
          input: {
            ...registration("rapi", 902),
            whatsapp: "62 811 0000 1234",
            bank_account_number: "0000-1111.2222",
          },
        });
        const [row] = await service.listCooperatives({ slug: "rapi" });
        expect(row).toMatchObject({ whatsapp: "+6281100001234", bank_account_number: "000011112222" });
      });

      it("names each wrong field and writes nothing", async () => {
        const wrong = [
          ["nib", { nib: "123" }],
          ["whatsapp", { whatsapp: "+1 202 555 0143" }],
          ["area_code", { area_code: "35.73.01" }],
          ["sentra_slug", { sentra_slug: "tidak-ada" }],
          ["postal_code", { postal_code: "651" }],
          ["status", { status: "approved" }],
        ] as const;
        for (const [field, values] of wrong) {
          const input = { ...registration("salah", 903), ...values } as CooperativeInput;
          const { errors } = await createCooperativeWorkflow(container).run({ input, throwOnError: false });
          expect(errors[0]?.error.message).toContain(field);
        }
        expect(await service.listCooperatives({ slug: "salah" })).toHaveLength(0);
      });

      it("registers members once each", async () => {
        const { id } = await register("beranggota");
        const member = { owner_name: "Bu Uji", craft: "Keripik", workers: 4, since_year: 1998 };
        const members = [
          { ...member, workshop_name: "Dapur Satu" },
          { ...member, workshop_name: "Dapur Dua" },
        ];
        await createMembersWorkflow(container).run({
          input: { cooperative_id: id, members: members.slice(0, 1) },
        });
        const { result } = await createMembersWorkflow(container).run({
          input: { cooperative_id: id, members },
        });
        expect(result).toHaveLength(1);
        expect(await service.listMembers({ cooperative_id: id })).toHaveLength(2);
      });
    });

    describe("a cooperative's status", () => {
      it("lets one of two operators win and tells the other", async () => {
        const { id } = await register("rebutan");
        const answers = await Promise.all([
          move(id, { action: "suspend", reason: "Izin kedaluwarsa" }),
          move(id, { action: "suspend", reason: "Menunggak" }),
          move(id, { action: "suspend", reason: "Atas permintaan" }),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
        const winner = answers.find(({ status }) => status === 200);
        const history = await service.listCooperativeStatusChanges({ cooperative_id: id, action: "suspend" });
        expect(history).toHaveLength(1);
        expect(history[0]).toMatchObject({
          from_status: "approved",
          to_status: "suspended",
          actor_id: operator.id,
          reason: winner?.data.cooperative.status_reason,
        });
      });

      it("is written only over the status that was seen", async () => {
        const { id } = await register("terlambat");
        const standing = { status_reason: null, status_changed_at: null, status_changed_by: null };
        expect(await service.replaceStanding(id, "suspended", { status: "closed", ...standing })).toBe(false);
        expect((await service.retrieveCooperative(id)).status).toBe("approved");
      });

      it("tells what happened and offers what can follow", async () => {
        const { id } = await register("langkah", false);
        const events: unknown[] = [];
        const bus = container.resolve(Modules.EVENT_BUS);
        bus.subscribe("cooperative.status_changed", async ({ data }) => {
          if ((data as { id: string }).id === id) events.push(data);
        });
        await move(id, { action: "approve" });
        const { data } = await move(id, { action: "suspend", reason: "Izin kedaluwarsa" });
        expect(data.cooperative).toMatchObject({
          status: "suspended",
          status_reason: "Izin kedaluwarsa",
          allowed_actions: ["reinstate", "close"],
          history: [{ actor: "operator@example.com" }, { actor: "operator@example.com" }],
        });
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(events).toEqual([
          { id, from: "applied", to: "approved" },
          { id, from: "approved", to: "suspended" },
        ]);
      });

      it("stays when the request is incomplete, malformed or out of turn", async () => {
        const refused = [
          ["no reason", { action: "close" }, 400, "reason"],
          ["a reason of blanks", { action: "suspend", reason: "      " }, 400, "reason"],
          ["a reason of 501 characters", { action: "suspend", reason: "a".repeat(501) }, 400, "reason"],
          ["an unknown action", { action: "delete" }, 400, "action"],
          ["an extra field", { action: "approve", status: "approved" }, 400, "status"],
          ["an action out of turn", { action: "reinstate" }, 409, "reinstate"],
        ] as const;
        for (const [what, body, status, named] of refused) {
          const response = await move(lengkap.id, body);
          expect([what, response.status, response.data.message]).toEqual([
            what,
            status,
            expect.stringContaining(named),
          ]);
        }
        expect((await service.retrieveCooperative(lengkap.id)).status).toBe("approved");
      });

      it("is no business of anybody but operators", async () => {
        const { id } = lengkap;
        const body = { action: "suspend", reason: "Tanpa izin" };
        expect((await answer(api.post(`/admin/cooperatives/${id}/status`, body))).status).toBe(401);
        expect((await answer(api.get("/admin/cooperatives"))).status).toBe(401);
        expect((await answer(api.get(`/admin/cooperatives/${id}`))).status).toBe(401);
        expect((await move("coop_01AAAAAAAAAAAAAAAAAAAAAAAA", body)).status).toBe(404);
      });
    });

    describe("the operator's list", () => {
      it("filters by status, searches by name and counts", async () => {
        const waiting = await admin("/admin/cooperatives?status=applied&q=menunggu");
        expect(waiting.data.count).toBe(1);
        expect(waiting.data.cooperatives[0]).toMatchObject({ slug: "menunggu-satu", status: "applied" });
        const page = await admin("/admin/cooperatives?limit=2&offset=1");
        expect(page.data.cooperatives).toHaveLength(2);
        expect(page.data.count).toBe(4);
      });

      it("refuses unknown or unbounded parameters", async () => {
        for (const bad of ["limit=0", "limit=101", "offset=-1", "status=gone", "order=nib", "fields=*"]) {
          const { status, data } = await admin(`/admin/cooperatives?${bad}`);
          expect([bad, status]).toEqual([bad, 400]);
          expect(data.message).toContain(bad.split("=")[0]);
        }
      });
    });

    describe("freight", () => {
      const VILLAGE_IN_JAKARTA = "31.74.01.1001";

      const cartTo = async (village_code: string | null, quantity = 1) => {
        const query = container.resolve(ContainerRegistrationKeys.QUERY);
        const { data } = await query.graph({
          entity: "product_variant",
          fields: ["id"],
          filters: { product_id: productId },
        });
        const address = { country_code: "id", ...(village_code ? { metadata: { village_code } } : {}) };
        const body = {
          region_id: store.region_id,
          items: [{ variant_id: data[0]?.id, quantity }],
          shipping_address: address,
        };
        const response = await answer(api.post("/store/carts", body, { headers: store.headers }));
        expect(response.status).toBe(200);
        return response.data.cart.id as string;
      };

      const optionsOf = async (cartId: string) => {
        const { data } = await shop(`/store/shipping-options?cart_id=${cartId}`);
        const own = data.shipping_options.filter(
          (option: { shipping_profile_id: string }) =>
            option.shipping_profile_id === seller.shipping_profile_id,
        );
        return new Map<string, string>(own.map((option: Json) => [option.data.service, option.id]));
      };

      const choose = (cartId: string, option_id: string | undefined) =>
        answer(
          api.post(`/store/carts/${cartId}/shipping-methods`, { option_id }, { headers: store.headers }),
        );

      it("costs what weight and distance say, and grows with the cart", async () => {
        const cartId = await cartTo(VILLAGE_IN_JAKARTA);
        const options = await optionsOf(cartId);
        const { status, data } = await choose(cartId, options.get("regular"));
        // Kota Malang to Jakarta: (1 + |4.5 − 1|) × Rp 6,273 = Rp 28,228.5 for one kilogram, up to Rp 28,300.
        expect([status, data.cart.shipping_total]).toEqual([200, 28_300]);
        const query = container.resolve(ContainerRegistrationKeys.QUERY);
        const lines = await query.graph({ entity: "cart", fields: ["items.id"], filters: { id: cartId } });
        const lineId = (lines.data[0] as Json).items[0].id;
        const grown = await answer(
          api.post(
            `/store/carts/${cartId}/line-items/${lineId}`,
            { quantity: 30 },
            { headers: store.headers },
          ),
        );
        // 30 × 100 g = 3 kg
        expect(grown.data.cart.shipping_total).toBe(84_700);
      });

      it("has no price while the village is unknown", async () => {
        for (const village of [null, "31.74.01", "99.99.99.9999"]) {
          const cartId = await cartTo(village);
          const { status, data } = await choose(cartId, (await optionsOf(cartId)).get("regular"));
          expect([village, status]).toEqual([village, 400]);
          expect(data.message).toContain("do not have a price");
        }
      });

      it("sends what is too heavy for a courier by cargo only", async () => {
        const cartId = await cartTo(VILLAGE_IN_JAKARTA, 600);
        const options = await optionsOf(cartId);
        expect((await choose(cartId, options.get("regular"))).status).toBe(400);
        const cargo = await choose(cartId, options.get("cargo"));
        expect([cargo.status, cargo.data.cart.shipping_total]).toEqual([200, 762_200]);
      });
    });

    describe("abuse", () => {
      const login = (email: string, password: string) =>
        answer(api.post("/auth/customer/emailpass", { email, password }));

      it("of one account's password stops that account for a while, and no other", async () => {
        const wrong = [await login("sasaran@example.com", "a"), await login("Sasaran@example.com", "b")];
        expect(wrong.map(({ status }) => status)).toEqual([401, 401]);
        const stopped = await login("sasaran@example.com", "c");
        expect(stopped.status).toBe(429);
        expect(Number(stopped.headers["retry-after"])).toBeGreaterThan(800);
        expect(stopped.data).toMatchObject({ code: "rate_limited", type: "too_many_requests" });
        expect((await login("lain@example.com", "a")).status).toBe(401);
      });

      it("of registration stops the address that it comes from", async () => {
        const register = (index: number) =>
          answer(
            api.post(
              "/auth/customer/emailpass/register",
              { email: `baru${index}@example.com`, password: "kata sandi panjang" },
              { headers: { "x-forwarded-for": "203.0.113.7" } },
            ),
          );
        const statuses: number[] = [];
        for (let index = 0; index < 7; index++) statuses.push((await register(index)).status);
        expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
      });

      it("of messages about an order stops the address that it comes from", async () => {
        const headers = { ...store.headers, "x-forwarded-for": "203.0.113.8" };
        const write = () => answer(api.post("/store/orders/order_x/messages", { body: "Halo" }, { headers }));
        const statuses = new Set<number>();
        for (let index = 0; index < 6; index++) statuses.add((await write()).status);
        expect(statuses.has(429)).toBe(false);
        const stopped = await write();
        expect([stopped.status, stopped.data.code]).toEqual([429, "rate_limited"]);
        expect((await answer(api.post("/store/orders/order_x/messages", {}, store))).status).not.toBe(429);
      });

      it("of bodies is refused with a clear message", async () => {
        const headers = { ...store.headers, "content-type": "application/json" };
        const broken = await answer(api.post("/store/carts", '{"items": [', { headers }));
        expect([broken.status, broken.data.type]).toEqual([400, "invalid_data"]);
        const huge = JSON.stringify({ metadata: { text: "a".repeat(2_000_000) } });
        expect((await answer(api.post("/store/carts", huge, { headers }))).status).toBe(413);
        const nul = await answer(api.post("/store/carts", { email: "a\u0000@example.com" }, { headers }));
        expect([nul.status, nul.data.message]).toEqual([400, expect.stringContaining("U+0000")]);
      });
    });

    describe("the public directory", () => {
      it("shows an approved cooperative with its active members and published goods", async () => {
        const { data } = await shop("/store/cooperatives/penjual");
        expect(data.cooperative).toEqual({
          slug: "penjual",
          legal_name: "Koperasi penjual",
          sentra_slug: "sanan",
          sentra_name: "Sanan",
          area: expect.objectContaining({ name: "Purwantoro" }),
          member_count: 1,
          product_count: 1,
          band_url: "/media/textile-bands/35.73.01.1007.svg",
          about: "Koperasi penjual menjual keripik.",
          address: "Jl. Uji No. 1",
          postal_code: "65124",
          whatsapp: "+6281100001234",
          nib: expect.stringMatching(/^\d{13}$/),
          is_pkp: false,
          minimum_order: 0,
          members: [
            {
              workshop_name: "Dapur Tua",
              owner_name: "Pak Uji",
              craft: "Keripik",
              workers: 3,
              since_year: 1985,
            },
          ],
          panels: [],
        });
        const english = await shop("/store/cooperatives/penjual", "en-US");
        expect(english.data.cooperative.about).toBe("Sells crisps.");
        expect(english.headers.vary).toContain("x-medusa-locale");
      });

      it("pages through all approved cooperatives, each once, and no others", async () => {
        const seen: string[] = [];
        let cursor: string | null = "";
        while (cursor !== null) {
          const path: string = `/store/cooperatives?limit=2${cursor ? `&cursor=${cursor}` : ""}`;
          const { data } = await shop(path);
          seen.push(...data.cooperatives.map(({ slug }: { slug: string }) => slug));
          cursor = data.next_cursor;
        }
        const approved = await service.listCooperatives({ status: "approved" });
        expect([...seen].sort()).toEqual(approved.map(({ slug }) => slug).sort());
        expect(seen).not.toContain("menunggu-satu");
      });

      it("shows sentra with the goods of their approved sellers", async () => {
        const { data } = await shop("/store/sentra?commodity=food&province=35");
        expect(data.sentra).toEqual([
          expect.objectContaining({ slug: "sanan", product_count: 1, season_months: [3, 4] }),
        ]);
        expect((await shop("/store/sentra?province=31")).data.sentra).toEqual([]);
        const page = await shop("/store/sentra/sanan");
        expect(page.data.sentra.cooperatives.map(({ slug }: { slug: string }) => slug)).toContain("penjual");
        expect(page.data.sentra.story).toBe("Ditulis untuk pengujian.");
        const english = await shop("/store/sentra/sanan", "en-US");
        expect(english.data.sentra).toMatchObject({
          summary: "Tempeh crisps.",
          story: "Written for a test.",
        });
        const list = await shop("/store/sentra", "en-US");
        expect(list.data.sentra[0].summary).toBe("Tempeh crisps.");
      });

      it("walks the areas", async () => {
        expect((await shop("/store/areas")).data.areas).toHaveLength(38);
        const { data, headers } = await shop("/store/areas?parent=35.73");
        expect(data.areas).toContainEqual({ code: "35.73.01", name: "Blimbing" });
        expect(headers["cache-control"]).toBe("public, max-age=86400");
        expect((await shop("/store/areas/35.73.01.1007")).data.area.path).toHaveLength(4);
      });

      it("answers bad input with 400 and what is not there, or not public, with 404", async () => {
        const answers = [
          ["/store/areas?parent=99", 404],
          ["/store/areas?parent[$ne]=1", 400],
          ["/store/areas?depth=9", 400],
          ["/store/areas/..%2F..%2Fetc%2Fpasswd", 404],
          ["/store/sentra?commodity=gold", 400],
          ["/store/sentra?province=3%25", 400],
          ["/store/sentra?fields=*", 400],
          ["/store/sentra/tidak-ada", 404],
          ["/store/cooperatives?limit=51", 400],
          ["/store/cooperatives?limit=1e9", 400],
          ["/store/cooperatives?cursor=ngawur", 400],
          ["/store/cooperatives?status=applied", 400],
          ["/store/cooperatives/menunggu-satu", 404],
          ["/store/cooperatives/tertahan", 404],
          ["/store/cooperatives/%00", 400],
        ] as const;
        for (const [path, status] of answers) {
          const response = await shop(path);
          expect([path, response.status, response.data]).toEqual([
            path,
            status,
            expect.objectContaining({ type: expect.any(String), message: expect.any(String) }),
          ]);
        }
      });

      it("never tells bank account, NIK koperasi, status or ids of what belongs to the operator", async () => {
        const pages = await Promise.all(
          [
            "/store/cooperatives?limit=50",
            "/store/cooperatives/penjual",
            "/store/sentra",
            "/store/sentra/sanan",
          ].map((path) => shop(path)),
        );
        for (const { data } of pages) {
          const text = JSON.stringify(data);
          for (const secret of [
            ACCOUNT,
            NIK,
            "shipping_profile",
            "stock_location",
            "status_reason",
            "coop_",
          ]) {
            expect(text).not.toContain(secret);
          }
        }
      });

      it("hides seller, goods and terms when the seller is suspended", async () => {
        await move(seller.id, { action: "suspend", reason: "Uji penangguhan" });
        expect((await shop("/store/cooperatives/penjual")).status).toBe(404);
        const { data } = await shop("/store/sentra/sanan");
        expect(data.sentra.product_count).toBe(0);
        await move(seller.id, { action: "reinstate" });
        expect((await shop("/store/cooperatives/penjual")).status).toBe(200);
      });
    });
  },
});
