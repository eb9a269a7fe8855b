import { withApplication } from "../application/with-application";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import answerOverdueOrders from "@pasar-sentra/orders/jobs/answer-overdue-orders";
import settleSellerOrders from "@pasar-sentra/orders/jobs/settle-seller-orders";
import { ALLOCATION_MODULE } from "@pasar-sentra/workshops/modules/allocation";
import type { AllocationModuleService } from "@pasar-sentra/workshops/modules/allocation/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import type { AlreadyMovedBody, SellerOrderDetail, SellerOrderList } from "@pasar-sentra/wire/seller-order";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { receiptToken } from "@pasar-sentra/orders/receipt/receipt-token";
import type { OrderReceipt } from "@pasar-sentra/wire/order";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { payOrder, type PlacedOrderFixture, placeOrders } from "../fixtures/paid-orders";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { createProduct } from "../fixtures/product";

/** Officers who accept one order in the same moment. */
const OFFICERS = 20;
const FREIGHT = 12_000;

interface Answer<Body> {
  status: number;
  data: Body;
}

type OrderAnswer = Answer<{ order: SellerOrderDetail; code?: string; message?: string }>;

interface Payment {
  captures: { amount: number }[];
  refunds: { amount: number }[];
}

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let market: Marketplace;
    let officer: ProducerFixture;
    let stranger: ProducerFixture;
    let made = 0;

    beforeAll(async () => {
      container = getContainer();
      market = await createMarketplace(container);
      officer = await createProducer(container, {
        cooperative_id: market.cooperatives.sanan.id,
        role: "officer",
        name: "Bu Rini",
      });
      stranger = await createProducer(container, {
        cooperative_id: market.cooperatives.kasongan.id,
        role: "officer",
        name: "Pak Darmo",
      });
    });

    const service = () => container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);

    const call = async <Body>(
      method: "get" | "post" | "delete",
      path: string,
      body: object = {},
      headers: Record<string, string> = officer.headers,
    ): Promise<Answer<Body>> => {
      const config = { headers };
      const request = method === "post" ? api.post(path, body, config) : api[method](path, config);
      return (await request.catch((error: { response: unknown }) => error.response)) as Answer<Body>;
    };

    const read = async (id: string) =>
      (await call<{ order: SellerOrderDetail }>("get", `/producer/orders/${id}`)).data.order;

    const act = (id: string, action: string, body: object = {}, headers = officer.headers) =>
      call<{ order: SellerOrderDetail; code?: string; message?: string }>(
        "post",
        `/producer/orders/${id}/${action}`,
        body,
        headers,
      ) as Promise<OrderAnswer>;

    /** A product of Sanan in packs, twenty to a kodi. */
    const product = async (stock: number | null, unit_price = 10_000) => {
      made += 1;
      const title = `Barang uji ${made}`;
      const created = await createProduct(container, market.cooperatives.sanan, market.sales_channel_id, {
        handle: `barang-uji-${made}`,
        title,
        commodity: "food",
        variants: [
          {
            title: "Isi 1",
            tiers: [{ min_quantity: 1, unit_price }],
            stock,
            terms: { trade_unit: "kodi", trade_unit_size: 20 },
            weight_grams: 500,
          },
        ],
      });
      const variant = created.variants[0]!;
      return {
        inventory_item_id: variant.inventory_item_id as string,
        line: (quantity: number) => ({ variant_id: variant.id, product_title: title, quantity, unit_price }),
      };
    };

    const shareOf = (placed: PlacedOrderFixture) =>
      placed.seller_orders.get(market.cooperatives.sanan.id) as string;

    const paid = async (lines: Parameters<typeof placeOrders>[3], count = 1) => {
      const placed = await placeOrders(container, market, count, lines, ["sanan"]);
      for (const order of placed) await payOrder(container, order);
      await until(async () => {
        const rows = await service().listSellerOrders({ id: placed.map(shareOf), status: "placed" });
        return rows.length === count;
      });
      return placed;
    };

    const payments = async (order_id: string) => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "order",
        fields: [
          "payment_collections.payments.captures.amount",
          "payment_collections.payments.refunds.amount",
          "summary",
        ],
        filters: { id: order_id },
      });
      const order = data[0] as unknown as {
        payment_collections: { payments: Payment[] }[];
        summary: { pending_difference: number };
      };
      const all = order.payment_collections.flatMap((collection) => collection.payments);
      const sum = (rows: { amount: number }[]) =>
        rows.reduce((total, { amount }) => total + Number(amount), 0);
      return {
        captured: sum(all.flatMap(({ captures }) => captures)),
        refunded: sum(all.flatMap(({ refunds }) => refunds)),
        refunds: all.flatMap(({ refunds }) => refunds).length,
        pending: Number(order.summary.pending_difference),
      };
    };

    const stockOf = async (inventory_item_id: string) => {
      const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id });
      return { stocked: Number(level!.stocked_quantity), reserved: Number(level!.reserved_quantity) };
    };

    const mails = async (id: string) => {
      const rows = await container.resolve(Modules.NOTIFICATION).listNotifications({ resource_id: id });
      return rows.map(({ template }) => template).sort();
    };

    it("starts the countdown when the money is there, and not before", async () => {
      const goods = await product(100);
      const [placed] = (await placeOrders(container, market, 1, [goods.line(20)], ["sanan"])) as [
        PlacedOrderFixture,
      ];
      const id = shareOf(placed);
      const before = await read(id);
      expect(before).toMatchObject({ status: "awaiting_payment", accept_by: null, paid_at: null });
      expect(before.promised_on).toMatch(/^\d{4}-\d\d-\d\d$/);
      const early = await act(id, "accept");
      expect([early.status, early.data.code]).toEqual([409, "already_moved"]);
      await payOrder(container, placed);
      await until(async () => (await read(id)).status === "placed");
      const after = await read(id);
      const hours = (Date.parse(after.accept_by!) - Date.parse(after.paid_at!)) / 3_600_000;
      expect(hours).toBe(24);
      await until(async () => (await mails(id)).includes("seller-order-to-accept"));
      const { data } = await call<SellerOrderList>("get", "/producer/orders?tab=to_accept");
      expect(data.orders.map((row) => row.id)).toContain(id);
      expect(data.counts.to_accept).toBeGreaterThan(0);
    });

    it("finds a payment whose event was lost", async () => {
      const goods = await product(100);
      const [placed] = (await placeOrders(container, market, 1, [goods.line(20)], ["sanan"])) as [
        PlacedOrderFixture,
      ];
      // Through the module: no workflow, so nobody hears of it, as after a kill between capture and event.
      await container.resolve(Modules.PAYMENT).capturePayment({ payment_id: placed.payment_id });
      await settleSellerOrders(container, 0);
      expect((await read(shareOf(placed))).status).toBe("placed");
    });

    it("lives a whole life: accepted, made, shipped in two parcels, delivered, complete", async () => {
      const goods = await product(100);
      const [placed] = (await paid([goods.line(40)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const accepted = await act(id, "accept");
      expect([accepted.status, accepted.data.order?.status]).toEqual([200, "accepted"]);
      expect(accepted.data.order).toMatchObject({ accepted_by_name: "Bu Rini", refund_total: 0 });
      expect((await act(id, "production")).data.order.status).toBe("in_production");
      const line = accepted.data.order.lines[0]!;
      const tooMuch = await act(id, "parcels", { lines: [{ line_id: line.id, quantity: 41 }] });
      expect([tooMuch.status, tooMuch.data.message]).toEqual([400, expect.stringMatching(/at most 40/)]);
      await act(id, "parcels", { lines: [{ line_id: line.id, quantity: 20 }], weight: 10_500 });
      const packed = (await act(id, "parcels")).data.order;
      expect(packed.parcels.map(({ number }) => number)).toEqual([
        `${packed.number}-K1`,
        `${packed.number}-K2`,
      ]);
      expect(packed.status).toBe("packed");
      expect((await act(id, "parcels")).status).toBe(400);
      const [first, second] = packed.parcels as [{ id: string }, { id: string }];
      for (const paper of ["label", "slip"]) {
        const path = `/producer/orders/${id}/parcels/${first.id}/${paper}`;
        const pdf = await api.get(path, { headers: officer.headers, responseType: "arraybuffer" });
        expect(pdf.headers["content-type"]).toBe("application/pdf");
        expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-");
        expect((await call("get", path, {}, stranger.headers)).status).toBe(404);
      }
      const label = { courier: "JNE", tracking_number: "JNE-0001" };
      const part = await act(id, `parcels/${first.id}/ship`, label);
      expect([part.status, part.data.order?.status]).toEqual([200, "partly_shipped"]);
      expect((await act(id, `parcels/${first.id}/ship`, label)).status).toBe(200);
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 80, reserved: 20 });
      await act(id, `parcels/${first.id}/deliver`);
      const shipped = await act(id, `parcels/${second.id}/ship`, { ...label, tracking_number: "JNE-0002" });
      expect(shipped.data.order.status).toBe("shipped");
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 60, reserved: 0 });
      const delivered = await act(id, `parcels/${second.id}/deliver`);
      expect(delivered.data.order).toMatchObject({ status: "delivered" });
      expect((await act(id, `parcels/${second.id}/deliver`)).status).toBe(200);
      expect(await fulfilments(placed.order_id)).toEqual({ made: 2, shipped: 2, delivered: 2 });
      const complete = await act(id, "complete");
      expect(complete.data.order.status).toBe("completed");
      expect(complete.data.order.history.map(({ action }) => action)).toEqual([
        "place",
        "pay",
        "accept",
        "start_production",
        "pack",
        "pack",
        "ship_part",
        "deliver_part",
        "ship",
        "deliver",
        "complete",
      ]);
      expect(complete.data.order.history.slice(2).every(({ actor_name }) => actor_name === "Bu Rini")).toBe(
        true,
      );
      expect(await mails(id)).toEqual([
        "seller-order-accepted",
        "seller-order-delivered",
        "seller-order-delivered",
        "seller-order-shipped",
        "seller-order-shipped",
        "seller-order-to-accept",
      ]);
    });

    const fulfilments = async (order_id: string) => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "order",
        fields: ["fulfillments.shipped_at", "fulfillments.delivered_at"],
        filters: { id: order_id },
      });
      const rows = (data[0]?.fulfillments ?? []) as { shipped_at?: unknown; delivered_at?: unknown }[];
      return {
        made: rows.length,
        shipped: rows.filter(({ shipped_at }) => shipped_at).length,
        delivered: rows.filter(({ delivered_at }) => delivered_at).length,
      };
    };

    it("accepts a part, and refunds the rest to the rupiah; twice is once", async () => {
      const goods = await product(100, 9_333);
      const other = await product(null, 51_111);
      const [placed] = (await paid([goods.line(40), other.line(7)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const before = await read(id);
      const first = before.lines.find(({ quantity }) => quantity === 40)!;
      const second = before.lines.find(({ quantity }) => quantity === 7)!;
      const lines = [
        { line_id: first.id, quantity: 20 },
        { line_id: second.id, quantity: 0 },
      ];
      expect((await act(id, "accept", { lines })).data.message).toMatch(/reason/);
      const odd = [{ line_id: first.id, quantity: 30 }, lines[1]];
      const refused = await act(id, "accept", { lines: odd, reason: "Kapasitas penuh" });
      expect([refused.status, refused.data.message]).toEqual([400, expect.stringMatching(/multiple of 20/)]);
      const body = { lines, reason: "Kapasitas bulan ini penuh" };
      const answer = await act(id, "accept", body);
      expect(answer.status).toBe(200);
      const again = await act(id, "accept", body);
      expect([again.status, again.data.order.refund_total]).toEqual([200, answer.data.order.refund_total]);
      const notSent = 20 * 9_333 + 7 * 51_111;
      const all = 40 * 9_333 + 7 * 51_111;
      const expected = notSent + Math.floor((FREIGHT * notSent) / all);
      expect(answer.data.order.refund_total).toBe(expected);
      expect(answer.data.order.refunds).toMatchObject([{ status: "paid", amount: expected }]);
      expect(await payments(placed.order_id)).toEqual({
        captured: all + FREIGHT,
        refunded: expected,
        refunds: 1,
        pending: 0,
      });
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 100, reserved: 20 });
      expect(await mails(id)).toContain("seller-order-part-accepted");
      // Medusa drops a line of which nothing is left.
      const medusa = await container
        .resolve(Modules.ORDER)
        .retrieveOrder(placed.order_id, { relations: ["items"] });
      expect(medusa.items!.map(({ quantity }) => Number(quantity))).toEqual([20]);
      const token = receiptToken(placed.order_id, foundationOptions(container).receiptSecret);
      const path = `/store/orders/${placed.order_id}/receipt?token=${token}`;
      const { data } = await call<{ order: OrderReceipt }>("get", path, {}, market.headers);
      expect(data.order).toMatchObject({
        total: all + FREIGHT,
        refund_total: expected,
        payment_status: "partially_refunded",
      });
      const [share] = data.order.seller_orders;
      expect(share!.lines.map(({ not_sent }) => not_sent).sort((a, b) => a - b)).toEqual([7, 20]);
      expect(share!.history.at(-1)).toMatchObject({ to_status: "accepted", reason: body.reason });
      // The rest of it cannot be made after all: everything else comes back, exactly.
      const cancelled = await act(id, "cancel", { reason: "Mesin rusak" });
      expect(cancelled.data.order).toMatchObject({ status: "cancelled", refund_total: all + FREIGHT });
      expect((await payments(placed.order_id)).refunded).toBe(all + FREIGHT);
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 100, reserved: 0 });
    });

    it("declines with a reason, and gives everything back", async () => {
      const goods = await product(100);
      const [placed] = (await paid([goods.line(20)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      expect((await act(id, "decline", {})).status).toBe(400);
      const declined = await act(id, "decline", { reason: "Bahan baku habis" });
      expect(declined.data.order).toMatchObject({ status: "declined", refund_total: 200_000 + FREIGHT });
      expect(await payments(placed.order_id)).toMatchObject({ refunded: 200_000 + FREIGHT, pending: 0 });
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 100, reserved: 0 });
      const late = await act(id, "accept");
      expect(late.status).toBe(409);
      expect(late.data).toMatchObject({ code: "already_moved", status: "declined", by: "Bu Rini" });
    });

    it("leaves the other cooperative's share of an order alone", async () => {
      const goods = await product(100);
      const guci = market.products["guci-kasongan-60-cm"]!.variants[0]!;
      const [placed] = (await placeOrders(
        container,
        market,
        1,
        [goods.line(20), { variant_id: guci.id, product_title: "Guci", quantity: 2, unit_price: 275_000 }],
        ["sanan", "kasongan"],
      )) as [PlacedOrderFixture];
      await payOrder(container, placed);
      const theirs = placed.seller_orders.get(market.cooperatives.kasongan.id) as string;
      const ours = shareOf(placed);
      await until(async () => {
        const both = await service().listSellerOrders({ id: [ours, theirs], status: "placed" });
        return both.length === 2;
      });
      const [mine, others] = await Promise.all([
        act(ours, "decline", { reason: "Libur panjang" }),
        act(theirs, "accept", {}, stranger.headers),
      ]);
      expect([mine.data.order.status, others.data.order.status]).toEqual(["declined", "accepted"]);
      expect(await payments(placed.order_id)).toMatchObject({ refunded: 200_000 + FREIGHT, pending: 0 });
      for (const [method, path] of [
        ["get", `/producer/orders/${theirs}`],
        ["post", `/producer/orders/${theirs}/accept`],
        ["post", `/producer/orders/${theirs}/parcels`],
        ["post", `/producer/orders/${theirs}/complete`],
        ["get", "/producer/orders/selord_nobody"],
      ] as const) {
        expect([path, (await call(method, path)).status]).toEqual([path, 404]);
      }
      for (const action of ["decline", "cancel", "messages", "returns"]) {
        const line_id = mine.data.order.lines[0]!.id;
        const body = {
          decline: { reason: "Alasan" },
          cancel: { reason: "Alasan" },
          messages: { body: "Halo" },
          returns: { reason: "Alasan", lines: [{ line_id, quantity: 1 }] },
        }[action] as object;
        expect([action, (await act(theirs, action, body)).status]).toEqual([action, 404]);
      }
      const crate = (await act(theirs, "parcels", {}, stranger.headers)).data.order.parcels[0]!;
      const foreign = await act(ours, `parcels/${crate.id}/ship`, { courier: "JNE", tracking_number: "123" });
      expect(foreign.status).toBe(404);
    });

    it(`lets one of ${OFFICERS} officers accept, once, and tells the others who was faster`, async () => {
      const goods = await product(100);
      const [placed] = (await paid([goods.line(40)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const officers = await Promise.all(
        Array.from({ length: OFFICERS }, (_, index) =>
          createProducer(container, {
            cooperative_id: market.cooperatives.sanan.id,
            role: index % 2 ? "officer" : "manager",
            name: `Pengurus ${index + 1}`,
          }),
        ),
      );
      const answers = await Promise.all(officers.map(({ headers }) => act(id, "accept", {}, headers)));
      const won = answers.filter(({ status }) => status === 200);
      const told = answers.filter(({ status }) => status === 409).map(({ data }) => data as unknown);
      const winner = won[0]!.data.order.accepted_by_name;
      console.log(`acceptance: ${won.length} won, ${told.length} told, winner ${winner}`);
      expect([won.length, told.length]).toEqual([1, OFFICERS - 1]);
      for (const body of told as AlreadyMovedBody[]) {
        expect(body).toMatchObject({ code: "already_moved", by: winner, status: "accepted" });
        expect(Date.parse(body.at)).toBeGreaterThan(0);
      }
      const allocations = await container
        .resolve<AllocationModuleService>(ALLOCATION_MODULE)
        .listAllocations({ seller_order_id: id });
      expect(allocations).toHaveLength(1);
      const accepts = await service().listSellerOrderTransitions({ seller_order_id: id, action: "accept" });
      expect(accepts).toHaveLength(1);
      expect((await mails(id)).filter((name) => name === "seller-order-accepted")).toHaveLength(1);
    });

    it("warns once before the end and declines at the end, however often and at once it looks", async () => {
      const goods = await product(100);
      const placed = await paid([goods.line(20)], 2);
      const [near, over] = placed.map(shareOf) as [string, string];
      await service().updateSellerOrders([
        { id: near, accept_by: new Date(Date.now() + 3_600_000) },
        { id: over, accept_by: new Date(Date.now() - 1_000) },
      ]);
      await Promise.all([answerOverdueOrders(container), answerOverdueOrders(container)]);
      await answerOverdueOrders(container);
      expect((await mails(near)).filter((name) => name === "seller-order-accept-warning")).toHaveLength(1);
      expect((await read(near)).status).toBe("placed");
      const declined = await read(over);
      expect(declined).toMatchObject({ status: "declined", refund_total: 200_000 + FREIGHT });
      expect(declined.history.at(-1)).toMatchObject({ action: "decline", actor_type: "system" });
      expect((await payments(placed[1]!.order_id)).refunds).toBe(1);
      expect(await mails(over)).toContain("seller-order-expired");
    });

    it("takes goods back, and refunds them", async () => {
      const goods = await product(100, 9_999);
      const [placed] = (await paid([goods.line(20)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const { lines } = (await act(id, "accept")).data.order;
      const line_id = lines[0]!.id;
      const [parcel] = (await act(id, "parcels")).data.order.parcels as [{ id: string }];
      await act(id, `parcels/${parcel.id}/ship`, { courier: "J&T", tracking_number: "JT-77" });
      const early = await act(id, "returns", { reason: "Rusak", lines: [{ line_id, quantity: 1 }] });
      expect(early.status).toBe(400);
      await act(id, `parcels/${parcel.id}/deliver`);
      const asked = await act(id, "returns", {
        reason: "Tiga bungkus rusak",
        lines: [{ line_id, quantity: 3 }],
      });
      const back = asked.data.order.returns[0]!;
      expect(back).toMatchObject({ status: "requested", number: `${asked.data.order.number}-R1` });
      const list = await call<SellerOrderList>("get", "/producer/orders?tab=returns");
      expect(list.data.orders.map((row) => row.id)).toEqual([id]);
      expect((await act(id, "complete")).status).toBe(400);
      expect((await act(id, `returns/${back.id}/refund`)).status).toBe(409);
      for (const repeat of [1, 2]) {
        const received = await act(id, `returns/${back.id}/receive`);
        expect([repeat, received.data.order.returns[0]!.status]).toEqual([repeat, "received"]);
      }
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 83, reserved: 0 });
      for (const repeat of [1, 2]) {
        const refunded = await act(id, `returns/${back.id}/refund`);
        expect([repeat, refunded.data.order.refund_total]).toEqual([repeat, 3 * 9_999]);
      }
      expect(await payments(placed.order_id)).toMatchObject({ refunded: 3 * 9_999, refunds: 1, pending: 0 });
      const rejected = await act(id, "returns", {
        reason: "Salah warna",
        lines: [{ line_id, quantity: 17 }],
      });
      const second = rejected.data.order.returns[1]!;
      await act(id, `returns/${second.id}/reject`, { reason: "Sudah dipakai" });
      expect((await act(id, "complete")).data.order.status).toBe("completed");
      expect(await mails(id)).toEqual(
        expect.arrayContaining(["seller-order-return-refunded", "seller-order-return-rejected"]),
      );
    });

    it("ships goods made to order, and cancels what cannot be made while a part is on its way", async () => {
      const goods = await product(null);
      const [placed] = (await paid([goods.line(40)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const line_id = (await act(id, "accept")).data.order.lines[0]!.id;
      const packed = await act(id, "parcels", { lines: [{ line_id, quantity: 28 }] });
      const parcel = packed.data.order.parcels[0]!;
      await act(id, `parcels/${parcel.id}/ship`, { courier: "Kargo Jawa", tracking_number: "KJ-1" });
      const rest = await act(id, "cancel", { reason: "Dua belas tidak lolos" });
      expect(rest.data.order).toMatchObject({ status: "shipped", refund_total: 120_000 + 3_600 });
      await act(id, `parcels/${parcel.id}/deliver`);
      expect((await read(id)).status).toBe("delivered");
      expect((await payments(placed.order_id)).refunded).toBe(123_600);
    });

    it("finishes what a killed process left, from every point", async () => {
      const goods = await product(100);
      const [placed] = (await paid([goods.line(40)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const { lines } = await read(id);
      const body = { lines: [{ line_id: lines[0]!.id, quantity: 20 }], reason: "Separuh saja" };
      await act(id, "accept", body);
      const parcel = (await act(id, "parcels")).data.order.parcels[0]!;
      await act(id, `parcels/${parcel.id}/ship`, { courier: "JNE", tracking_number: "JNE-9" });
      const before = {
        money: await payments(placed.order_id),
        stock: await stockOf(goods.inventory_item_id),
      };
      // As if the process had died after each of its writes to Medusa and before its own: all marks are taken off.
      const [refund] = await service().listSellerOrderRefunds({ seller_order_id: id });
      await service().updateSellerOrderRefunds({
        id: refund!.id,
        status: "owed",
        refund_id: null,
        paid_at: null,
      });
      await service().updateSellerOrderParcels({ id: parcel.id, fulfillment_id: null });
      await service().updateSellerOrders({ id, is_unsettled: true });
      await Promise.all([settleSellerOrders(container, 0), settleSellerOrders(container, 0)]);
      const [row] = await service().listSellerOrders({ id });
      expect(row!.is_unsettled).toBe(false);
      expect({
        money: await payments(placed.order_id),
        stock: await stockOf(goods.inventory_item_id),
      }).toEqual(before);
      expect(await fulfilments(placed.order_id)).toEqual({ made: 1, shipped: 1, delivered: 0 });
      expect((await read(id)).refunds).toMatchObject([{ status: "paid" }]);
    });

    it("does by the job what was only decided when the process died", async () => {
      const goods = await product(100);
      const [placed] = (await paid([goods.line(20)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const [row] = await service().listSellerOrders({ id }, { relations: ["lines"] });
      const line = row!.lines[0] as unknown as { id: string };
      await service().writeChange({
        id,
        seen_version: row!.version,
        order: { status: "declined", tab: "done", is_unsettled: true },
        transitions: [],
        lines: [{ id: line.id, declined_quantity: 20 }],
        new_refunds: [
          { cause: "decline", goods_amount: 200_000, shipping_amount: FREIGHT, amount: 200_000 + FREIGHT },
        ],
      });
      await settleSellerOrders(container, 0);
      expect((await payments(placed.order_id)).refunded).toBe(200_000 + FREIGHT);
      expect(await stockOf(goods.inventory_item_id)).toEqual({ stocked: 100, reserved: 0 });
    });

    it("refuses fields that are not the caller's to set, and those who may not", async () => {
      const goods = await product(100);
      const [placed] = (await paid([goods.line(20)])) as [PlacedOrderFixture];
      const id = shareOf(placed);
      const member = await createProducer(container, {
        cooperative_id: market.cooperatives.sanan.id,
        role: "member",
      });
      for (const headers of [member.headers]) {
        expect((await act(id, "accept", {}, headers)).status).toBe(403);
        expect((await call("get", `/producer/orders/${id}`, {}, headers)).status).toBe(403);
        expect((await call("get", "/producer/orders", {}, headers)).status).toBe(403);
      }
      expect((await call("get", "/producer/orders", {}, { authorization: "" })).status).toBe(401);
      const line_id = (await read(id)).lines[0]!.id;
      for (const [action, body] of [
        ["accept", { cooperative_id: market.cooperatives.kasongan.id }],
        ["accept", { status: "completed" }],
        ["accept", { lines: [{ line_id, quantity: 20, unit_price: 1 }] }],
        ["accept", { lines: [{ line_id, quantity: -1 }] }],
        ["accept", { lines: [{ line_id, quantity: 1.5 }] }],
        ["accept", { lines: "semua" }],
        ["accept", []],
        ["decline", { reason: "Alasan", refund: 1 }],
        ["decline", { reason: 7 }],
        ["cancel", { reason: "x" }],
        ["parcels", { weight: 0 }],
        ["parcels", { fulfillment_id: "ful_1" }],
        ["returns", { reason: "Rusak", lines: [] }],
        ["messages", { body: "" }],
        ["messages", { body: "Halo", author_name: "Orang lain" }],
        ["production", { status: "completed" }],
      ] as [string, object][]) {
        const answer = await act(id, action, body);
        expect([action, JSON.stringify(body), answer.status]).toEqual([action, JSON.stringify(body), 400]);
      }
      for (const query of ["tab=all", "limit=51", "cursor=xx", "fields=*", "cooperative_id=1"]) {
        expect([query, (await call("get", `/producer/orders?${query}`)).status]).toEqual([query, 400]);
      }
      expect(await read(id)).toMatchObject({ status: "placed", total: 200_000 + FREIGHT });
    });

    it("finds an order by its number, pages by what is due, and keeps messages", async () => {
      const goods = await product(200);
      const placed = await paid([goods.line(20)], 3);
      const id = shareOf(placed[0]!);
      const { number } = await read(id);
      const short = String(Number(number.split("-")[2]));
      for (const q of [number, number.toLowerCase(), short, `${number}-K1`]) {
        const { data } = await call<SellerOrderList>("get", `/producer/orders?q=${q}`);
        expect([q, data.orders.map((row) => row.id)]).toEqual([q, [id]]);
      }
      const seen: string[] = [];
      let cursor: string | null = "";
      do {
        const more: string = cursor ? `&cursor=${cursor}` : "";
        const { data } = await call<SellerOrderList>("get", `/producer/orders?tab=to_accept&limit=2${more}`);
        seen.push(...data.orders.map(({ accept_by }) => accept_by as string));
        cursor = data.next_cursor;
      } while (cursor);
      expect(seen).toEqual([...seen].sort());
      expect(seen.length).toBeGreaterThanOrEqual(3);
      const sent = await call("post", `/producer/orders/${id}/messages`, { body: "Besok kami kirim." });
      expect(sent.status).toBe(201);
      expect((await read(id)).messages).toMatchObject([
        { body: "Besok kami kirim.", author_type: "producer", author_name: "Bu Rini", channel: "note" },
      ]);
      expect(await mails(id)).toContain("seller-order-message-to-buyer");
      const { order_id } = placed[0]!;
      const store = market.headers;
      const path = `/store/orders/${order_id}`;
      const token = receiptToken(order_id, foundationOptions(container).receiptSecret);
      const answer = { seller_order_id: id, body: "Baik, saya tunggu." };
      expect((await call("post", `${path}/messages`, answer, store)).status).toBe(404);
      expect((await call("post", `${path}/messages?token=${token}`, answer, store)).status).toBe(201);
      const foreign = { ...answer, seller_order_id: shareOf(placed[1]!) };
      expect((await call("post", `${path}/messages?token=${token}`, foreign, store)).status).toBe(404);
      const { data } = await call<{ order: OrderReceipt }>(
        "get",
        `${path}/receipt?token=${token}`,
        {},
        store,
      );
      expect(data.order.seller_orders[0]!.messages).toMatchObject([
        { body: "Besok kami kirim.", is_mine: false },
        { body: "Baik, saya tunggu.", is_mine: true },
      ]);
      expect(await mails(id)).toContain("seller-order-message-to-cooperative");
    });
  },
});

/** Waits for what a subscriber does after an event; 10 s at most. */
async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error("it did not happen within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
