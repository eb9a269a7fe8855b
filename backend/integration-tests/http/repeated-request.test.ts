import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { IDEMPOTENCY_MODULE } from "@pasar-sentra/foundation/modules/idempotency";
import type { IdempotencyModuleService } from "@pasar-sentra/foundation/modules/idempotency/service";
import type { AllocationPage, AllocationView } from "@pasar-sentra/wire/allocation";
import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { unitScope } from "@pasar-sentra/workshops/capacity/production-plan";
import { CAPACITY_MODULE } from "@pasar-sentra/workshops/modules/capacity";
import type { CapacityModuleService } from "@pasar-sentra/workshops/modules/capacity/service";
import { withApplication } from "../application/with-application";
import { createSellerOrder } from "../fixtures/accepted-order";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { payOrder, placeOrders } from "../fixtures/paid-orders";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { createProduct } from "../fixtures/product";
import { readyCarts } from "../fixtures/ready-carts";

/** No process has it: they draw theirs from 1. */
const OF_NOBODY = 0;
/** Far below the lease of 30 s, with room for a busy machine, ms. */
const SOON = 15_000;
const SHIPMENT = { courier: "JNE", tracking_number: "JNE-7" };

interface Answer {
  status: number;
  data: { order: SellerOrderDetail; message: { id: string }; code?: string } & Pick<
    AllocationPage,
    "allocations"
  >;
  headers: Record<string, string>;
}

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let market: Marketplace;
    let officer: ProducerFixture;
    let keys: IdempotencyModuleService;
    let variant_id: string;

    beforeAll(async () => {
      container = getContainer();
      market = await createMarketplace(container);
      const { sanan } = market.cooperatives;
      officer = await createProducer(container, {
        cooperative_id: sanan.id,
        role: "officer",
        name: "Bu Rini",
      });
      keys = container.resolve(IDEMPOTENCY_MODULE);
      const product = await createProduct(container, sanan, market.sales_channel_id, {
        handle: "barang-uji",
        title: "Barang uji",
        commodity: "food",
        variants: [
          {
            title: "Isi 1",
            tiers: [{ min_quantity: 1, unit_price: 10_000 }],
            stock: 1_000,
            terms: { trade_unit: "kodi", trade_unit_size: 20 },
            weight_grams: 500,
          },
        ],
      });
      variant_id = product.variants[0]?.id as string;
    });

    const post = async (path: string, body: object = {}, key?: string): Promise<Answer> => {
      const headers = { ...officer.headers, ...(key ? { "idempotency-key": key } : {}) };
      return api.post(path, body, { headers }).catch((error: { response: unknown }) => error.response);
    };

    const placed = async (): Promise<string> => {
      const line = { variant_id, product_title: "Barang uji", quantity: 40, unit_price: 10_000 };
      const [order] = await placeOrders(container, market, 1, [line], ["sanan"]);
      if (!order) throw new Error("no order was placed");
      await payOrder(container, order);
      const id = order.seller_orders.get(market.cooperatives.sanan.id) as string;
      await until(async () => (await read(id)).status === "placed");
      return id;
    };

    const read = async (id: string): Promise<SellerOrderDetail> =>
      (await api.get(`/producer/orders/${id}`, { headers: officer.headers })).data.order;

    /** As if the process had died after its change was written, before the answer was. @param lease what is left of it, ms */
    const dieWithoutAnswer = async (key: string, held_by: number, lease = 30_000) => {
      const [row] = await keys.listIdempotentRequests({ key });
      const leased_until = new Date(Date.now() + lease);
      const id = row?.id as string;
      await keys.updateIdempotentRequests({ id, status: null, body: null, leased_until, held_by });
    };

    /** Acts, dies before the answer is kept, and asks the same again. */
    const repeated = async (path: string, body: object = {}) => {
      const key = randomUUID();
      const first = await post(path, body, key);
      expect([path, first.status, first.data.code]).toEqual([path, first.status, undefined]);
      await dieWithoutAnswer(key, OF_NOBODY, -1);
      const second = await post(path, body, key);
      expect(second.headers["idempotent-replay"]).toBeUndefined();
      expect([path, second.status, second.data]).toEqual([path, first.status, first.data]);
      return first.data;
    };

    it("gets the first answer, whatever was done, and does it once", async () => {
      const declined = `/producer/orders/${await placed()}`;
      await repeated(`${declined}/decline`, { reason: "Bahan habis" });

      const id = await placed();
      const order = `/producer/orders/${id}`;
      const { lines } = (await repeated(`${order}/accept`)).order;
      const line_id = lines[0]?.id as string;
      await repeated(`${order}/messages`, { body: "Besok kami kirim." });
      await repeated(`${order}/production`);
      const { parcels } = (await repeated(`${order}/parcels`, { lines: [{ line_id, quantity: 20 }] })).order;
      expect(parcels).toHaveLength(1);
      await repeated(`${order}/parcels/${parcels[0]?.id}/ship`, SHIPMENT);
      await repeated(`${order}/cancel`, { reason: "Mesin rusak", lines: [{ line_id, quantity: 5 }] });
      await repeated(`${order}/cancel`, { reason: "Mesin rusak" });
      await repeated(`${order}/parcels/${parcels[0]?.id}/deliver`);
      const goods = { reason: "Jahitan lepas", lines: [{ line_id, quantity: 1 }] };
      const { returns } = (await repeated(`${order}/returns`, goods)).order;
      await repeated(`${order}/returns/${returns[0]?.id}/reject`, { reason: "Sudah dipakai" });
      await repeated(`${order}/complete`);

      const done = await read(id);
      expect(done.messages).toHaveLength(1);
      expect(done.parcels).toHaveLength(1);
      expect(done.returns).toHaveLength(1);
      expect(done.lines[0]).toMatchObject({ accepted_quantity: 40, cancelled_quantity: 20 });
      expect(
        done.history.map(({ action }) => action).filter((action) => action === "cancel_part"),
      ).toHaveLength(1);
    });

    it("decides once on shared work, too", async () => {
      const order = await orderToShare(container, market);
      const path = `/producer/orders/${order}/allocation`;
      const opened = (await post(path)).data.allocations[0] as AllocationView;
      const at = `${path}/${opened.id}`;
      await repeated(`${at}/split`);
      const offered = (await repeated(`${at}/offer`)).allocations[0] as AllocationView;
      expect(offered.round).toBe(1);
      const share = offered.shares[0] as AllocationView["shares"][number];
      await repeated(`${at}/shares/${share.id}/answer`, { answer: "accept" });
      await repeated(`${at}/shares/${share.id}/deliver`, { quantity: share.quantity });
      const checked = { passed: share.quantity, rejected: 0 };
      const { allocations } = await repeated(`${at}/shares/${share.id}/check`, checked);
      expect(allocations[0]?.totals).toMatchObject({ delivered: share.quantity, passed: share.quantity });
    });

    it("of a purchase that was taken back gets a payment that lives", async () => {
      const line = { variant_id, product_title: "Barang uji", quantity: 20, unit_price: 10_000 };
      const [cart] = (await readyCarts(container, market, 1, () => [line], ["sanan"])) as [string];
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "cart",
        fields: ["payment_collection.payment_sessions.id"],
        filters: { id: cart },
      });
      const [taken] = data as unknown as { payment_collection: { payment_sessions: { id: string }[] } }[];
      // As Medusa leaves it when a step after the authorisation fails.
      const payments = container.resolve(Modules.PAYMENT);
      const session = taken?.payment_collection.payment_sessions[0]?.id as string;
      const payment = await payments.authorizePaymentSession(session, {});
      await payments.cancelPayment(payment.id);

      const { data: done } = await api.post(`/store/carts/${cart}/complete`, {}, { headers: market.headers });
      const { data: orders } = await query.graph({
        entity: "order",
        fields: ["payment_collections.payments.id", "payment_collections.payments.canceled_at"],
        filters: { id: done.order.id },
      });
      const [order] = orders as unknown as {
        payment_collections: { payments: { id: string; canceled_at: Date | null }[] }[];
      }[];
      const living = order?.payment_collections[0]?.payments.filter(({ canceled_at }) => !canceled_at) ?? [];
      expect(living).toHaveLength(1);
      await payments.capturePayment({ payment_id: living[0]?.id as string });
    });

    it("is another's when the key is another: then the order has moved", async () => {
      const order = `/producer/orders/${await placed()}`;
      await post(`${order}/decline`, { reason: "Bahan habis" }, randomUUID());
      const other = await post(`${order}/decline`, { reason: "Bahan habis" }, randomUUID());
      expect([other.status, other.data.code]).toEqual([409, "already_moved"]);
    });

    it("is served soon after its process died, and not while that lives", async () => {
      const path = `/producer/orders/${await placed()}/accept`;
      const key = randomUUID();
      await post(path, {}, key);
      const begun = Date.now();
      await dieWithoutAnswer(key, OF_NOBODY);
      expect((await post(path, {}, key)).status).toBe(200);
      expect(Date.now() - begun).toBeLessThan(SOON);

      const [{ held_by }] = (await keys.listIdempotentRequests({ key })) as [{ held_by: number }];
      const other = await holdLife(container, held_by);
      await dieWithoutAnswer(key, other.number);
      let isServed = false;
      const waiting = post(path, {}, key).then((answer) => {
        isServed = true;
        return answer;
      });
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      expect(isServed).toBe(false);
      await other.die();
      const died = Date.now();
      expect((await waiting).status).toBe(200);
      expect(Date.now() - died).toBeLessThan(SOON);
    });

    it("shows its life again after its connection was cut", async () => {
      const path = `/producer/orders/${await placed()}/messages`;
      const key = randomUUID();
      await post(path, { body: "Halo" }, key);
      const [{ held_by }] = (await keys.listIdempotentRequests({ key })) as [{ held_by: number }];
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const holders = () =>
        database.raw(
          "select pid from pg_locks where locktype = 'advisory' and objid = ? and database = (select oid from pg_database where datname = current_database())",
          [held_by],
        );
      const { rows } = await holders();
      expect(rows).toHaveLength(1);
      await database.raw("select pg_terminate_backend(?)", [rows[0].pid]);
      await until(async () => {
        const now = (await holders()).rows;
        return now.length === 1 && now[0].pid !== rows[0].pid;
      });
    });
  },
});

/** An accepted order whose goods one member can make. */
async function orderToShare(container: MedusaContainer, market: Marketplace): Promise<string> {
  const { sanan } = market.cooperatives;
  const product = await createProduct(container, sanan, market.sales_channel_id, {
    handle: "barang-pesanan",
    title: "Barang pesanan",
    commodity: "food",
    variants: [{ title: "Isi 1", tiers: [{ min_quantity: 1, unit_price: 10_000 }], stock: null }],
  });
  const member = await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).createMembers({
    cooperative_id: sanan.id,
    workshop_name: "Dapur Uji",
    owner_name: "Bu Uji",
    craft: "Keripik",
    workers: 3,
    since_year: 2000,
  } as Parameters<CooperativeModuleService["createMembers"]>[0]);
  await container.resolve<CapacityModuleService>(CAPACITY_MODULE).putDeclaration({
    cooperative_id: sanan.id,
    member_id: member.id,
    scope: unitScope("bungkus"),
    unit: "bungkus",
    product_id: null,
    weekly_quantity: 100,
    effective_from: toIsoDay(dayInJakarta(new Date())),
    ...SYSTEM_ACTOR,
  });
  const line = {
    variant_id: product.variants[0]?.id as string,
    product_id: product.id,
    title: "Barang pesanan",
    ...{ quantity: 40, unit_price: 10_000, unit: "bungkus", trade_unit: null, trade_unit_size: 1 },
  };
  const promised_on = toIsoDay(dayInJakarta(new Date()) + 60);
  return (await createSellerOrder(container, sanan.id, [line], { promised_on })).id;
}

/** Another process, as far as the database can tell: it holds the lock of a number of its own. */
async function holdLife(container: MedusaContainer, held_by: number) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const locks = await database.raw("select classid from pg_locks where locktype = 'advisory' and objid = ?", [
    held_by,
  ]);
  const number = held_by === 1 ? 2 : held_by - 1;
  const connection = await database.client.acquireRawConnection();
  await connection.query("select pg_advisory_lock($1::int, $2::int)", [locks.rows[0].classid, number]);
  return { number, die: () => connection.end() as Promise<void> };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("not within 20 s");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
