import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import { ALLOCATION_MODULE } from "@pasar-sentra/workshops/modules/allocation";
import type { AllocationModuleService } from "@pasar-sentra/workshops/modules/allocation/service";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { LISTING_MODULE } from "@pasar-sentra/listings/modules/listing";
import type { ListingModuleService } from "@pasar-sentra/listings/modules/listing/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { type CooperativeFixture, createCooperative } from "../fixtures/cooperative";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { createStore } from "../fixtures/store";

/** Whatever JSON an answer holds. */
type Json = ReturnType<typeof JSON.parse>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let orders: SellerOrderModuleService;
    let own: CooperativeFixture;
    let other: CooperativeFixture;
    let officer: ProducerFixture;
    let member: ProducerFixture;
    let workshopId: string;
    let made = 0;

    const get = async (path: string, headers: object): Promise<{ status: number; data: Json }> =>
      api.get(path, { headers }).catch((error: { response: Json }) => error.response);
    const today = async (headers: object) => (await get("/producer/today", headers)).data.today;
    const jakarta = (instant: number) =>
      new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", dateStyle: "short" }).format(instant);

    const order = async (fields: object, cooperative_id = own.id) => {
      made += 1;
      return orders.createSellerOrders({
        order_id: `order_${made}`,
        cooperative_id,
        number: `PS-2026-${String(made).padStart(6, "0")}-1`,
        display_id: made,
        due_at: new Date(Date.now() + DAY),
        item_total: 90_000,
        shipping_total: 10_000,
        tax_total: 0,
        discount_total: 0,
        total: 100_000,
        lines: [
          {
            order_line_item_id: `item_${made}`,
            title: `Guci ${made}`,
            quantity: 3,
            accepted_quantity: 3,
            unit: "buah",
            unit_price: 30_000,
            total: 90_000,
          },
        ],
        ...fields,
      } as never) as unknown as Promise<{ id: string; number: string }>;
    };

    /** Two orders that buyers have, one with money back, one cancelled, and one whose money was paid out. */
    const deliveredOrders = async () => {
      const now = Date.now();
      const delivered = (days: number) => ({
        status: "delivered",
        tab: "done",
        paid_at: new Date(now - 10 * DAY),
        delivered_at: new Date(now - days * DAY),
      });
      const first = await order(delivered(2));
      const second = await order(delivered(2));
      await order({ ...delivered(2), status: "cancelled" });
      await order(delivered(9));
      await orders.createSellerOrderRefunds({
        seller_order_id: second.id,
        cause: "return-1",
        goods_amount: 30_000,
        shipping_amount: 0,
        amount: 30_000,
      } as never);
      return { first, second };
    };

    const offeredWork = async () => {
      const allocations: AllocationModuleService = container.resolve(ALLOCATION_MODULE);
      return allocations.createAllocations({
        seller_order_id: "selord_x",
        seller_order_number: "PS-2026-000184-1",
        seller_order_line_id: "line_x",
        cooperative_id: own.id,
        title: "Guci",
        unit: "buah",
        unit_price: 30_000,
        quantity: 40,
        missing_quantity: 10,
        due_on: "2026-12-09",
        status: "offered",
        shares: [
          {
            cooperative_id: own.id,
            member_id: workshopId,
            round: 1,
            status: "offered",
            quantity: 30,
            answer_by: new Date(Date.now() + DAY),
          },
        ],
      } as never) as unknown as Promise<{ id: string }>;
    };

    const cooperative = async (slug: string, number: number, store: Json) =>
      createCooperative(container, store, {
        slug,
        legal_name: `Koperasi ${slug}`,
        sentra_name: slug,
        commodity: "craft",
        area_code: "34.02.16.2001",
        number,
      });

    beforeAll(async () => {
      container = getContainer();
      orders = container.resolve(SELLER_ORDER_MODULE);
      const store = await createStore(container);
      own = await cooperative("kasongan", 1, store);
      other = await cooperative("pundong", 2, store);
      const members: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE);
      workshopId = (
        await members.createMembers({
          cooperative_id: own.id,
          workshop_name: "Tungku Lama",
          owner_name: "Pak Timbul",
          craft: "Gerabah",
          workers: 4,
          since_year: 1990,
        })
      ).id;
      officer = await createProducer(container, { cooperative_id: own.id, role: "officer" });
      member = await createProducer(container, {
        cooperative_id: own.id,
        role: "member",
        member_id: workshopId,
      });
    });

    it("is empty for a cooperative without orders", async () => {
      expect(await today(officer.headers)).toEqual({
        view: "cooperative",
        to_accept: { rows: [], count: 0 },
        to_ship: { rows: [], count: 0 },
        late: { rows: [], count: 0 },
        to_make_count: 0,
        allocations: [],
        listings: [],
        applicant_count: 0,
        money: [],
        payout_days: 7,
        sections: [],
      });
    });

    it("sorts orders by what is due, and shows nothing of another cooperative", async () => {
      const accept_by = new Date(Date.now() + 5 * HOUR);
      await order({ status: "placed", tab: "to_accept", accept_by, due_at: accept_by });
      await order({ status: "packed", tab: "to_ship" });
      await order({
        status: "in_production",
        tab: "to_make",
        promised_on: jakarta(Date.now() - 2 * DAY),
        due_at: new Date(Date.now() - DAY),
      });
      await order({ status: "accepted", tab: "to_make" });
      await order({ status: "placed", tab: "to_accept", accept_by }, other.id);
      const answer = await today(officer.headers);
      expect(answer.to_accept).toMatchObject({
        count: 1,
        rows: [{ title: "Guci 1", quantity: 3, unit: "buah", line_count: 1, total: 100_000 }],
      });
      expect(answer.to_accept.rows[0].accept_by).toBe(accept_by.toISOString());
      expect(answer.to_ship).toMatchObject({ count: 1, rows: [{ title: "Guci 2" }] });
      expect(answer.late).toMatchObject({ count: 1, rows: [{ title: "Guci 3" }] });
      expect(answer.to_make_count).toBe(2);
    });

    it("says when money is due and what it is made of", async () => {
      const now = Date.now();
      const { first, second } = await deliveredOrders();
      const { money } = await today(officer.headers);
      expect(money).toEqual([
        {
          due_on: jakarta(now + 5 * DAY),
          amount: 170_000,
          order_count: 2,
          orders: expect.arrayContaining([
            { id: first.id, number: first.number, total: 100_000, refunded: 0 },
            { id: second.id, number: second.number, total: 100_000, refunded: 30_000 },
          ]),
        },
      ]);
    });

    it("names returned listings with their reason, and work that waits for members", async () => {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.createListings([
        { product_id: "prod_1", cooperative_id: own.id, title: "Guci", state: "draft", reason: "Foto buram" },
        { product_id: "prod_2", cooperative_id: own.id, title: "Pot", state: "draft" },
        { product_id: "prod_3", cooperative_id: other.id, title: "Vas", state: "draft", reason: "Harga" },
      ]);
      const { id } = await offeredWork();
      const answer = await today(officer.headers);
      expect(answer.listings).toEqual([
        { id: "prod_1", title: "Guci", state: "draft", reason: "Foto buram", rule: null },
      ]);
      expect(answer.allocations).toMatchObject([
        { id, waiting_members: 1, quantity: 30, due_on: "2026-12-09" },
      ]);
    });

    it("shows a member, and an officer who acts for one, only that member's work", async () => {
      await offeredWork();
      const helping = { ...officer.headers, "x-acting-for-member": workshopId };
      for (const headers of [member.headers, helping]) {
        const answer = await today(headers);
        expect(answer.view).toBe("member");
        expect(answer.offers).toMatchObject([{ title: "Guci", quantity: 30, unit: "buah" }]);
        expect(answer).not.toHaveProperty("to_accept");
      }
      expect((await get("/producer/reports?from=2026-01-01&to=2026-01-31", member.headers)).status).toBe(403);
    });

    it("asks the database as often for ten times as many orders", async () => {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      let statements = 0;
      const count = () => {
        statements += 1;
      };
      const cost = async () => {
        statements = 0;
        knex.on("query", count);
        await today(officer.headers);
        knex.off("query", count);
        return statements;
      };
      await order({ status: "placed", tab: "to_accept" });
      const few = await cost();
      for (let index = 0; index < 40; index += 1) await order({ status: "placed", tab: "to_accept" });
      expect(few).toBeGreaterThan(0);
      expect(await cost()).toBe(few);
    });

    describe("the report", () => {
      const month = () => {
        const day = jakarta(Date.now() - 10 * DAY);
        return `from=${day}&to=${day}`;
      };

      it("sums what was sold, less what was given back, and lists what it is made of", async () => {
        await deliveredOrders();
        const { data } = await get(`/producer/reports?${month()}&limit=2`, officer.headers);
        expect(data.report.totals).toMatchObject({ orders: 3, turnover: 270_000 });
        expect(data.report.products).toHaveLength(3);
        expect(data.report.products[0]).toMatchObject({ quantity: 3, amount: 90_000, unit: "buah" });
        expect(data.report.orders).toHaveLength(2);
        const next = `/producer/reports?${month()}&cursor=${data.report.next_cursor}`;
        expect((await get(next, officer.headers)).data.report).toMatchObject({
          orders: [{ total: 100_000 }],
          next_cursor: null,
        });
      });

      it("comes as a file that no spreadsheet runs", async () => {
        await deliveredOrders();
        const { data, status } = await get(`/producer/reports/orders-file?${month()}`, officer.headers);
        expect(status).toBe(200);
        const lines = (data as string).trim().split("\r\n");
        expect(lines).toHaveLength(4);
        expect(lines[0]).toContain("Nomor,Tanggal bayar");
        expect(lines[1]).toMatch(/^PS-2026-\d{6}-1,\d{4}-\d\d-\d\d,delivered,100000,\d+,\d+$/);
      });

      it.each([
        ["from=2026-02-30&to=2026-03-01", "from"],
        ["from=2026-03-02&to=2026-03-01", "to"],
        ["from=2025-01-01&to=2026-03-01", "to"],
        ["to=2026-03-01", "from"],
        ["from=2026-03-01&to=2026-03-02&cursor=abc", "cursor"],
        ["from=2026-03-01&to=2026-03-02&all=1", "all"],
      ])("refuses %s, naming %s", async (query, field) => {
        const { status, data } = await get(`/producer/reports?${query}`, officer.headers);
        expect(status).toBe(400);
        expect(data.message).toContain(field);
      });
    });
  },
});
