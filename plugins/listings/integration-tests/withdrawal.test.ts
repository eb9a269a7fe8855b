import type { MedusaContainer } from "@medusajs/framework/types";
import { listingRules } from "@pasar-sentra/listings/listing/listing-rules";
import { withdrawByRule } from "@pasar-sentra/listings/listing/withdraw-by-rule";
import { LISTING_MODULE } from "@pasar-sentra/listings/modules/listing";
import type { ListingModuleService } from "@pasar-sentra/listings/modules/listing/service";
import sharp from "sharp";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { catalogueIsReady } from "../../../backend/integration-tests/fixtures/catalogue";
import { listingInput } from "../../../backend/integration-tests/fixtures/listing";
import { createMarketplace, type Marketplace } from "../../../backend/integration-tests/fixtures/marketplace";
import { createOperator } from "../../../backend/integration-tests/fixtures/operator";
import { createProducer, type ProducerFixture } from "../../../backend/integration-tests/fixtures/producer";

const RULE = "test.recall";
const ENGLISH = { "x-medusa-locale": "en-US" };
const WHY = {
  rule: RULE,
  texts: {
    "id-ID": "Solnya ditarik pabrik. Ganti bahannya.",
    "en-US": "Its sole was recalled. Use another.",
  },
};

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let shop: Marketplace;
    let officer: ProducerFixture;
    let operator: Awaited<ReturnType<typeof createOperator>>;
    /** Whether the rule finds something at present. */
    let isRecalled = false;

    const call = async (method: "get" | "post", path: string, headers: object, body: unknown = {}) => {
      const config = { headers, validateStatus: () => true };
      return method === "get" ? api.get(path, config) : api.post(path, body, config);
    };
    const view = async (id: string, headers: object = {}) =>
      (await call("get", `/producer/listings/${id}`, { ...officer.headers, ...headers })).data.listing;
    const submit = (id: string) =>
      call("post", `/producer/listings/${id}/state`, officer.headers, { action: "submit" });
    const approve = (id: string) =>
      call("post", `/admin/listings/${id}/state`, operator.headers, { action: "approve" });
    const isForSale = async (handle: string) =>
      (await call("get", `/store/catalogue/${handle}`, shop.headers)).status === 200;
    const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });

    beforeAll(async () => {
      container = getContainer();
      await catalogueIsReady(container);
      shop = await createMarketplace(container);
      officer = await createProducer(container, {
        cooperative_id: shop.cooperatives.kasongan.id,
        role: "officer",
        name: "Bu Sri",
      });
      operator = await createOperator(container, "operator@contoh.example");
      listingRules.contribute({
        name: RULE,
        gaps: ({ snapshot }) =>
          isRecalled && snapshot.material === "Kulit sapi"
            ? [{ code: "test.sole", texts: WHY.texts, field: "material" }]
            : [],
      });
    });

    beforeEach(() => {
      isRecalled = false;
    });

    afterAll(() => listingRules.withdraw(RULE));

    /** A listing with a picture, waiting for the operator. */
    async function submitted(): Promise<{ id: string; handle: string }> {
      const made = await call("post", "/producer/listings", officer.headers, listingInput());
      expect(made.status).toBe(201);
      const { id, handle } = made.data.listing;
      const file = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#7a4a26" } })
        .jpeg()
        .toBuffer();
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "foto.jpg");
      form.append("product_id", id);
      form.append("alt", "Sepatu di atas meja");
      await call("post", "/producer/pictures", officer.headers, form);
      expect((await submit(id)).status).toBe(200);
      return { id, handle };
    }

    async function onSale() {
      const listing = await submitted();
      expect((await approve(listing.id)).status).toBe(200);
      await eventually(async () => expect(await isForSale(listing.handle)).toBe(true));
      return listing;
    }

    it("takes a published listing off the shelf, and says why to its owner in either language", async () => {
      const { id, handle } = await onSale();
      isRecalled = true;
      expect(await withdrawByRule(container, { product_id: id, ...WHY })).toBe("withdrawn");
      await eventually(async () => expect(await isForSale(handle)).toBe(false));
      for (const [locale, headers] of [
        ["id-ID", {}],
        ["en-US", ENGLISH],
      ] as const) {
        const reader = { ...officer.headers, ...headers };
        const said = { state: "withdrawn", rule: RULE, reason: WHY.texts[locale] };
        expect(await view(id, headers)).toMatchObject({
          ...said,
          actions: ["submit", "remove"],
          gaps: [{ code: "test.sole", message: WHY.texts[locale], field: "material" }],
        });
        const { data: history } = await call("get", `/producer/listings/${id}/history?kind=state`, reader);
        expect(history.changes[0]).toMatchObject({
          field: "withdraw",
          from: "published",
          to: "withdrawn",
          rule: RULE,
          reason: WHY.texts[locale],
          actor_type: "system",
          actor_name: null,
        });
        const { data } = await call("get", "/producer/today", reader);
        expect(data.today.listings).toMatchObject([{ id, ...said }]);
        const list = await call("get", "/producer/listings?state=withdrawn", reader);
        expect(list.data.listings).toMatchObject([{ id, reason: WHY.texts[locale] }]);
      }
    });

    it("keeps it from coming back until the rule is satisfied", async () => {
      const { id } = await onSale();
      isRecalled = true;
      await withdrawByRule(container, { product_id: id, ...WHY });
      const refused = await submit(id);
      expect([refused.status, refused.data.code, refused.data.gaps]).toEqual([
        400,
        "listing_incomplete",
        ["test.sole"],
      ]);
      isRecalled = false;
      expect((await submit(id)).status).toBe(200);
      expect(await view(id)).toMatchObject({ state: "in_review", reason: null, rule: null });
      expect((await call("get", "/producer/today", officer.headers)).data.today.listings).toEqual([]);
    });

    it("withdraws nothing that is in order, that is not on sale, or twice, and knows its rules", async () => {
      const { id } = await onSale();
      expect(await withdrawByRule(container, { product_id: id, ...WHY })).toBe("satisfied");
      expect((await view(id)).state).toBe("published");
      await expect(
        withdrawByRule(container, { product_id: id, ...WHY, rule: "test.unknown" }),
      ).rejects.toThrow(/no listing rule "test.unknown"/);
      isRecalled = true;
      const answers = await Promise.all(
        [1, 2, 3].map(() => withdrawByRule(container, { product_id: id, ...WHY })),
      );
      expect(answers.sort()).toEqual(["not_on_sale", "not_on_sale", "withdrawn"]);
      expect(await withdrawByRule(container, { product_id: "prod_unknown", ...WHY })).toBe("not_on_sale");
    });

    it("waits for whoever is writing the listing at that moment", async () => {
      const { id } = await onSale();
      const service: ListingModuleService = container.resolve(LISTING_MODULE);
      const { version } = await view(id);
      expect(await service.claimChange(id, version, { kind: "content" })).toBe(true);
      isRecalled = true;
      const withdrawal = withdrawByRule(container, { product_id: id, ...WHY });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await service.releaseChange(id, version);
      expect(await withdrawal).toBe("withdrawn");
    });

    it("is asked again when the operator approves", async () => {
      const { id } = await submitted();
      isRecalled = true;
      const refused = await approve(id);
      expect([refused.status, refused.data.code]).toEqual([400, "listing_incomplete"]);
      expect((await view(id)).state).toBe("in_review");
      isRecalled = false;
      expect((await approve(id)).status).toBe(200);
    });
  },
});
