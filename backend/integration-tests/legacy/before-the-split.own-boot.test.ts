import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import resendMessages from "@pasar-sentra/foundation/jobs/resend-messages";
import finishListingImports from "@pasar-sentra/listings/jobs/finish-listing-imports";
import recoverCheckouts from "@pasar-sentra/orders/jobs/recover-checkouts";
import settleSellerOrders from "@pasar-sentra/orders/jobs/settle-seller-orders";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import type { ApplicationView } from "@pasar-sentra/wire/application";
import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { SELLER_ORDER_STATUSES } from "@pasar-sentra/wire/states/seller-order-status";
import { DATABASE } from "../application/test-database";
import { withApplication } from "../application/with-application";
import { type DumpFacts, dumpFacts, type Restored, rememberedMigrations, restoreDump } from "./restore-dump";

const SHIPMENT = { courier: "JNE", tracking_number: "JNE-2" };
/** Rows of the spreadsheet that was half written. */
const ROWS = 600;
/** Rows of one product. */
const VARIANTS = 4;

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many routes, each looked at by its test
  data: any;
  headers: Record<string, string>;
}

let facts: DumpFacts;
let before: Restored;

withApplication({
  makeDatabase: async (name) => {
    facts = await dumpFacts();
    before = await restoreDump(name);
  },
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let officer: Record<string, string>;
    let operator: Record<string, string>;
    let shopper: Record<string, string>;

    const call = async (
      method: "get" | "post",
      path: string,
      headers: Record<string, string>,
      body: object = {},
    ): Promise<Answer> => {
      const request = method === "get" ? api.get(path, { headers }) : api.post(path, body, { headers });
      return request.catch((error: { response: unknown }) => error.response);
    };

    /** Calls that have to succeed. */
    const must = async (...args: Parameters<typeof call>): Promise<Answer["data"]> => {
      const { status, data } = await call(...args);
      expect([args[1], status, data.message]).toEqual([args[1], status < 300 ? status : "2xx", data.message]);
      return data;
    };

    const logIn = async (actor: string, email: string) => {
      const body = { email, password: facts.password };
      const { token } = await must("post", `/auth/${actor}/emailpass`, {}, body);
      return { authorization: `Bearer ${token}` };
    };

    beforeAll(async () => {
      container = getContainer();
      officer = {
        ...(await logIn("producer", facts.officer)),
        "x-acting-cooperative": facts.cooperative,
      };
      operator = await logIn("user", facts.operator);
      const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
      shopper = { "x-publishable-api-key": key?.token as string };
      await runJobs();
    });

    /** What the schedule does within minutes; it may have begun. */
    const runJobs = async () => {
      await recoverCheckouts(container);
      await settleSellerOrders(container, 0);
      await resendMessages(container);
      await finishListingImports(container);
      await until(async () => {
        const path = `/producer/listing-imports/${facts.killed.import}`;
        return (await must("get", path, officer)).import.status !== "applying";
      });
    };

    const share = (name: string) => facts.orders[name] as string;
    const read = async (id: string): Promise<SellerOrderDetail> =>
      (await must("get", `/producer/orders/${id}`, officer)).order;
    const act = async (name: string, action: string, body: object = {}): Promise<SellerOrderDetail> =>
      (await must("post", `/producer/orders/${share(name)}/${action}`, officer, body)).order;

    const messages = async (resource_id: string, template: string) =>
      container.resolve(Modules.NOTIFICATION).listNotifications({ resource_id, template } as never);

    const unfinishedPurchases = async () =>
      container
        .resolve(Modules.WORKFLOW_ENGINE)
        .listWorkflowExecutions({ workflow_id: "complete-cart", state: { $ne: "done" } as never });

    const ordersOfCart = async (cart_id: string): Promise<string[]> => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "order_cart",
        fields: ["order_id"],
        filters: { cart_id },
      });
      return (data as { order_id: string }[]).map(({ order_id }) => order_id);
    };

    it("keeps every migration that was run, and runs none of them again", async () => {
      const after = await rememberedMigrations(DATABASE);
      const { migrations } = before;
      expect(migrations.length).toBeGreaterThan(200);
      expect(after.slice(0, migrations.length)).toEqual(migrations);
      expect(new Set(after.map(({ name }) => name)).size).toBe(after.length);
    });

    it("shows the officer an order in every state", async () => {
      for (const status of SELLER_ORDER_STATUSES) {
        const order = await read(share(status));
        expect(order.status).toBe(status);
        if (status !== "awaiting_payment") expect(order.history.length).toBeGreaterThan(0);
      }
      const { orders } = await must("get", "/producer/orders?tab=to_accept", officer);
      expect(orders.map(({ id }: { id: string }) => id)).toContain(share("placed"));
    });

    it("goes on with each of them", async () => {
      const { order_id } = await orderOf(container, share("awaiting_payment"));
      await must("post", `/admin/payments/${await paymentOf(container, order_id)}/capture`, operator);
      await until(async () => (await read(share("awaiting_payment"))).status === "placed");

      expect((await act("placed", "accept")).status).toBe("accepted");
      expect((await act("accepted", "production")).status).toBe("in_production");
      expect((await act("in_production", "parcels")).status).toBe("packed");
      for (const { id } of (await read(share("packed"))).parcels) {
        await act("packed", `parcels/${id}/ship`, SHIPMENT);
      }
      expect((await read(share("packed"))).status).toBe("shipped");
      const left = (await read(share("partly_shipped"))).parcels.find(({ status }) => status === "packed");
      expect((await act("partly_shipped", `parcels/${left?.id}/ship`, SHIPMENT)).status).toBe("shipped");
      for (const { id } of (await read(share("shipped"))).parcels) {
        await act("shipped", `parcels/${id}/deliver`);
      }
      expect((await read(share("shipped"))).status).toBe("delivered");
      expect((await act("delivered", "complete")).status).toBe("completed");
      for (const name of ["declined", "cancelled"]) {
        const answer = await call("post", `/producer/orders/${share(name)}/parcels`, officer);
        expect([name, answer.status, answer.data.code]).toEqual([name, 409, "already_moved"]);
      }
    });

    it("goes on with returns and with shared work", async () => {
      const returned = await read(share("returned"));
      expect(returned.returns.map(({ id, status }) => ({ id, status }))).toEqual(
        expect.arrayContaining(facts.returns),
      );
      const idOf = (wanted: string) => facts.returns.find(({ status }) => status === wanted)?.id;
      await act("returned", `returns/${idOf("requested")}/receive`);
      await act("returned", `returns/${idOf("received")}/refund`);
      const after = (await read(share("returned"))).returns.map(({ status }) => status);
      expect([...after].sort()).toEqual(["received", "refunded", "refunded", "rejected"]);

      const path = `/producer/orders/${share("allocated")}/allocation`;
      const page: AllocationPage = await must("get", path, officer);
      const shared = page.allocations.find(({ shares }) => shares.length > 0);
      const offer = shared?.shares[0];
      expect(offer?.status).toBe("offered");
      const answered: AllocationPage = await must(
        "post",
        `${path}/${shared?.id}/shares/${offer?.id}/answer`,
        officer,
        { answer: "accept" },
      );
      const shares = answered.allocations.flatMap((allocation) => allocation.shares);
      expect(shares.find(({ id }) => id === offer?.id)?.status).toBe("accepted");
    });

    it("sends the message that was written down, once", async () => {
      const { share: id } = facts.killed;
      expect(before.pending_messages).toBe(1);
      const sent = await messages(id, "seller-order-accepted");
      expect(sent.map(({ status }) => status)).toEqual(["success"]);
      expect(await orderOf(container, id)).toMatchObject({ is_unsettled: false });
    });

    it("finishes the purchase that was paid, undoes the other, and lets its buyer complete it", async () => {
      const { paid_cart, unpaid_cart } = facts.killed;
      expect(before.unfinished_purchases).toBe(2);
      expect(await unfinishedPurchases()).toHaveLength(0);

      const [finished] = await ordersOfCart(paid_cart);
      const shares = await sharesOf(container, finished as string);
      expect(shares).toMatchObject([{ status: "awaiting_payment", cooperative_id: facts.cooperative }]);
      const again = await must("post", `/store/carts/${paid_cart}/complete?fields=id`, shopper);
      expect(again.order.id).toBe(finished);

      expect(await ordersOfCart(unpaid_cart)).toEqual([]);
      const { completed_at } = await container.resolve(Modules.CART).retrieveCart(unpaid_cart);
      expect(completed_at).toBeNull();
      const completed = await must("post", `/store/carts/${unpaid_cart}/complete?fields=id`, shopper);
      expect(await ordersOfCart(unpaid_cart)).toEqual([completed.order.id]);
      expect(await sharesOf(container, completed.order.id)).toHaveLength(1);
    });

    it("answers a repeated request as the earlier release did, and ends the one that it did not answer", async () => {
      const { answered, killed } = facts;
      const headers = { ...officer, "idempotency-key": answered.key };
      const kept = await call("post", answered.path, headers, answered.body);
      expect(kept.headers["idempotent-replay"]).toBe("true");
      expect([kept.status, kept.data]).toEqual([200, answered.answer]);

      expect(before.requests_without_answer).toBe(1);
      const { acceptance } = killed;
      const own = { ...officer, "idempotency-key": acceptance.key };
      const { order }: { order: SellerOrderDetail } = await must("post", acceptance.path, own);
      expect(order.status).toBe("accepted");
      expect(order.history.filter(({ action }) => action === "accept")).toHaveLength(1);
    });

    it("writes the rest of a spreadsheet", async () => {
      expect(before.imports).toEqual(["applying"]);
      const { import: sheet } = await must(
        "get",
        `/producer/listing-imports/${facts.killed.import}`,
        officer,
      );
      expect(sheet).toMatchObject({ status: "applied", rows_done: ROWS });
      const found = await container
        .resolve(Modules.PRODUCT)
        .listProducts({ title: { $like: "Kendi %" } } as never, {
          select: ["id", "title"],
          relations: ["variants"],
          take: ROWS,
        });
      const written = found.filter(({ title }) => /^Kendi \d+$/.test(title));
      expect(written).toHaveLength(ROWS / VARIANTS);
      expect(written.every(({ variants }) => variants.length === VARIANTS)).toBe(true);
    });

    it("still knows who wants to join", async () => {
      const { begun, submitted } = facts.applications;
      const view = async (token: string): Promise<ApplicationView> =>
        (await must("get", `/store/applications/${token}`, shopper)).application;
      expect(await view(begun)).toMatchObject({ status: "draft", is_open: true });
      expect(await view(submitted)).toMatchObject({ status: "submitted", missing: [] });
      const { applications } = await must("get", "/admin/applications", operator);
      expect(applications.map(({ contact_name }: { contact_name: string }) => contact_name)).toContain(
        "Bu Mandiri",
      );
    });

    it("finds across the links: whose an order and a product are, its terms and its pictures", async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { order_id } = await orderOf(container, share("shipped"));
      expect((await sharesOf(container, order_id)).map(({ id }) => id)).toEqual([share("shipped")]);
      const { data } = await query.graph({
        entity: "product",
        fields: ["cooperative.slug", "pictures.id", "variants.supply_terms.id"],
        filters: { status: "published" },
        pagination: { take: 200, skip: 0 },
      });
      const products = data as unknown as {
        cooperative?: { slug: string };
        pictures?: { id: string }[];
        variants: { supply_terms?: { id: string } }[];
      }[];
      expect(products.length).toBeGreaterThan(50);
      for (const product of products) {
        expect(product.cooperative?.slug).toEqual(expect.any(String));
        expect(product.pictures?.length).toBeGreaterThan(0);
        for (const { supply_terms } of product.variants) expect(supply_terms?.id).toEqual(expect.any(String));
      }
    });
  },
});

interface ShareRow {
  id: string;
  order_id: string;
  status: string;
  cooperative_id: string;
  is_unsettled: boolean;
}

async function orderOf(container: MedusaContainer, id: string): Promise<ShareRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "seller_order", fields: ["*"], filters: { id } });
  return data[0] as unknown as ShareRow;
}

async function sharesOf(container: MedusaContainer, id: string): Promise<ShareRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ["seller_orders.*"], filters: { id } });
  return (data[0] as unknown as { seller_orders: ShareRow[] }).seller_orders;
}

async function paymentOf(container: MedusaContainer, id: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const fields = ["payment_collections.payments.id"];
  const { data } = await query.graph({ entity: "order", fields, filters: { id } });
  const [order] = data as unknown as { payment_collections: { payments: { id: string }[] }[] }[];
  return order?.payment_collections[0]?.payments[0]?.id as string;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("not within 30 s");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
