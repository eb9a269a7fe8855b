import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { finishPlacement, undoPlacement } from "@pasar-sentra/orders/checkout/placement";
import settleSellerOrders from "@pasar-sentra/orders/jobs/settle-seller-orders";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { actOnSellerOrderWorkflow } from "@pasar-sentra/orders/workflows";
import { withApplication } from "../application/with-application";
import { PLUGIN_ACCESS } from "../authorisation/plugin-access";
import { pluginRoutes } from "../authorisation/route-table";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { createOperator } from "../fixtures/operator";
import { payOrder, placeOrders } from "../fixtures/paid-orders";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { readyCarts } from "../fixtures/ready-carts";
import { buildGuest } from "./build-guest";
import { guestbook } from "./plugin/src/guestbook";

type Json = ReturnType<typeof JSON.parse>;
interface Answer {
  status: number;
  data: Json;
}

withApplication({
  environment: { EXTRA_PLUGINS: buildGuest() },
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let market: Marketplace;
    let officer: ProducerFixture;
    let goods: { variant_id: string; product_title: string; quantity: number; unit_price: number };

    const answer = async (request: Promise<Answer>) =>
      request.catch((error: { response: Answer }) => error.response);
    const get = (path: string, headers: object) => answer(api.get(path, { headers }));
    const post = (path: string, body: object, headers: object) => answer(api.post(path, body, { headers }));
    const english = () => ({ ...market.headers, "x-medusa-locale": "en-US" });

    beforeAll(async () => {
      container = getContainer();
      market = await createMarketplace(container);
      officer = await createProducer(container, {
        cooperative_id: market.cooperatives.sanan.id,
        role: "officer",
      });
      const { variants } = market.products["keripik-tempe-100-g"]!;
      goods = {
        variant_id: variants[0]!.id,
        product_title: "Keripik tempe",
        quantity: 20,
        unit_price: 10_000,
      };
    });

    beforeEach(() => {
      guestbook.heard.length = 0;
      guestbook.deaf.clear();
      guestbook.forbidden.clear();
      guestbook.released = 0;
      guestbook.failsToPlace = false;
    });

    const sellerOrders = () => container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const act = (id: string, command: "start_production" | "complete") =>
      actOnSellerOrderWorkflow(container).run({
        input: {
          id,
          cooperative_id: market.cooperatives.sanan.id,
          command,
          input: {},
          actor: { actor_type: "producer", actor_id: "a", actor_name: "Bu Sari", on_behalf_of: null },
        },
        throwOnError: false,
      });

    /** An order that is paid and accepted, and the id of its share. */
    const accepted = async () => {
      const [placed] = await placeOrders(container, market, 1, [goods], ["sanan"]);
      await payOrder(container, placed!);
      const id = placed!.seller_orders.get(market.cooperatives.sanan.id) as string;
      await expect
        .poll(async () => (await sellerOrders().retrieveSellerOrder(id)).status, { timeout: 20_000 })
        .toBe("placed");
      const lines = await sellerOrders().listSellerOrderLines({ seller_order_id: id });
      const answered = await post(
        `/producer/orders/${id}/accept`,
        { lines: lines.map((line) => ({ line_id: line.id, quantity: line.quantity })) },
        officer.headers,
      );
      expect(answered.status).toBe(200);
      return { id, order_id: placed!.order_id };
    };

    it("serves its admin route to operators alone, and the matrix sees that nobody has said who may call it", async () => {
      const operator = await createOperator(container, "operator@example.com");
      expect((await get("/admin/guest", operator.headers)).data).toEqual({ guest: "is here" });
      expect((await get("/admin/guest", {})).status).toBe(401);
      const unnamed = pluginRoutes().filter(({ name }) => !PLUGIN_ACCESS[name]);
      expect(unnamed.map(({ name }) => name)).toEqual(["GET /admin/guest"]);
    });

    it("refuses goods in every cart by its own rule, in its own words", async () => {
      const body = { region_id: market.region_id, items: [{ variant_id: goods.variant_id, quantity: 13 }] };
      const refused = await post("/store/carts", body, english());
      expect(refused.status).toBe(400);
      expect(refused.data.violations).toEqual([
        expect.objectContaining({ rule: "guest.thirteen", message: "Thirteen are not sold." }),
      ]);
      const [cart] = await readyCarts(container, market, 1, () => [{ ...goods, quantity: 13 }], ["sanan"]);
      const { data } = await get(`/store/carts/${cart}/summary`, market.headers);
      expect(data.cart.violations).toContainEqual(
        expect.objectContaining({ rule: "guest.thirteen", message: "Tiga belas tidak dijual." }),
      );
      const completed = await post(`/store/carts/${cart}/complete`, {}, market.headers);
      expect(completed.data.violations.map(({ rule }: Json) => rule)).toContain("guest.thirteen");
    });

    it("has its part in a purchase, and takes the others' parts back when it fails", async () => {
      const [cart, other] = await readyCarts(container, market, 2, () => [goods], ["sanan"]);
      const { result } = await completeCartWorkflow(container).run({ input: { id: cart! } });
      const [order] = await container.resolve(Modules.ORDER).listOrders({ id: result.id });
      expect(order?.metadata).toMatchObject({ guest: "placed" });
      guestbook.failsToPlace = true;
      const failed = await post(`/store/carts/${other}/complete`, {}, market.headers);
      expect([failed.status, failed.data.code]).toEqual([409, "guest_is_away"]);
      expect(await sellerOrders().listSellerOrders({ order_id: { $ne: result.id } })).toEqual([]);
    });

    it("is finished, or undone, where a process was killed after its part and before the end of the purchase", async () => {
      const [cart] = await readyCarts(container, market, 1, () => [goods], ["sanan"]);
      const { result } = await completeCartWorkflow(container).run({ input: { id: cart! } });
      const order = container.resolve(Modules.ORDER);
      const guest = async () => (await order.listOrders({ id: result.id }))[0]?.metadata?.guest;
      const shares = async () => (await sellerOrders().listSellerOrders({ order_id: result.id })).length;
      // As the kill leaves it that comes before the guest's part.
      await order.updateOrders([{ id: result.id, metadata: { guest: null } }]);
      await finishPlacement(container, { order_id: result.id, cart_id: cart! });
      expect([await guest(), await shares()]).toEqual(["placed", 1]);
      await finishPlacement(container, { order_id: result.id, cart_id: cart! });
      expect([await guest(), await shares()]).toEqual(["placed", 1]);
      await undoPlacement(container, result.id);
      await undoPlacement(container, result.id);
      expect([await guest(), await shares()]).toEqual([null, 0]);
    });

    it("hears of each transition once and in order, again where it could not, and does not keep others waiting", async () => {
      guestbook.deaf.add("pay");
      const { id } = await accepted();
      expect(guestbook.heard).toEqual(["place"]);
      expect((await sellerOrders().retrieveSellerOrder(id)).is_unheard).toBe(true);
      guestbook.deaf.clear();
      await settleSellerOrders(container, -1_000);
      expect(guestbook.heard).toEqual(["place", "pay", "accept"]);
      expect((await sellerOrders().retrieveSellerOrder(id)).is_unheard).toBe(false);
      await act(id, "start_production");
      await settleSellerOrders(container, -1_000);
      expect(guestbook.heard).toEqual(["place", "pay", "accept", "start_production"]);
    });

    it("may say no before anything is written, and is told when the action fails for another reason", async () => {
      const { id } = await accepted();
      guestbook.forbidden.add("start_production");
      const { errors } = await act(id, "start_production");
      expect(errors[0]?.error.code).toBe("guest_says_no");
      expect((await sellerOrders().retrieveSellerOrder(id)).status).toBe("accepted");
      guestbook.forbidden.clear();
      await act(id, "complete");
      expect(guestbook.released).toBe(1);
    });

    it("asks for what a listing lacks, and refuses it at submission", async () => {
      const listing = {
        title: "Keripik pisang",
        description: "Pisang kepok diiris tipis dan digoreng sampai renyah.",
        subtitle: "",
        material: "",
        commodity: "food",
        sentra_slug: null,
        certificates: [],
        english: { title: "", subtitle: "", description: "", material: "" },
        option_titles: ["Isi"],
        variants: [
          {
            option_values: ["100 gram"],
            code: "",
            weight_grams: 110,
            size_mm: null,
            tiers: [{ min_quantity: 1, unit_price: 9_000 }],
            stock: 10,
            terms: {
              unit: "bungkus",
              trade_unit: null,
              trade_unit_size: 1,
              moq: 1,
              order_multiple: 1,
              lead_time_days: 1,
              monthly_capacity: null,
              gtin: null,
            },
          },
        ],
      };
      const made = await post("/producer/listings", listing, {
        ...officer.headers,
        "x-medusa-locale": "en-US",
      });
      expect(made.status).toBe(201);
      expect(made.data.listing.gaps).toEqual([
        { code: "pictures" },
        { code: "guest.greeting", message: "Mention guests." },
      ]);
      const refused = await post(
        `/producer/listings/${made.data.listing.id}/state`,
        { action: "submit" },
        officer.headers,
      );
      expect(refused.data.gaps).toEqual(["pictures", "guest.greeting"]);
    });

    it("speaks on the product's page, and its badge is shown, counted and filtered by", async () => {
      const page = await get("/store/catalogue/keripik-tempe-100-g", english());
      expect(page.data.product.panels).toMatchObject([
        { key: "guest.words", title: "Words of guests", rows: [{ text: "Tasty." }] },
      ]);
      const found = await get("/store/catalogue?badge=guest.loved", market.headers);
      expect(found.data.cards[0].badges).toEqual([{ code: "guest.loved", name: "Disukai tamu" }]);
      expect(found.data.facets.badge).toMatchObject([{ value: "guest.loved", name: "Disukai tamu" }]);
      expect((await get("/store/catalogue?badge=guest.hated", market.headers)).data.count).toBe(0);
    });

    it("has a section of Today and a line of the statement, in the reader's language", async () => {
      const { data } = await get("/producer/today", { ...officer.headers, "x-medusa-locale": "en-US" });
      expect(data.today.sections).toMatchObject([{ key: "guest.visits", title: "Visits" }]);
      const report = await get("/producer/reports?from=2026-11-01&to=2026-11-30", officer.headers);
      expect(report.data.report.lines).toEqual([{ key: "guest.gifts", label: "Hadiah", amount: -1_500 }]);
    });

    it("changed no other package: what it attaches to is the house as it is built", () => {
      const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE) as Json;
      expect(plugins.at(-1).resolve).toContain("guest");
    });
  },
});
