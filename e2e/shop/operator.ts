import { type APIRequestContext, expect, request } from "@playwright/test";

/** The marketplace's operator, acting through the admin's own routes. */
export class Operator {
  private constructor(private readonly call: APIRequestContext) {}

  static async logIn(): Promise<Operator> {
    const { BACKEND_URL: baseURL, ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
    const anonymous = await request.newContext({ baseURL });
    const answer = await anonymous.post("/auth/user/emailpass", { data: { email, password } });
    expect(answer.status(), "the operator's log-in").toBe(200);
    const { token } = (await answer.json()) as { token: string };
    await anonymous.dispose();
    return new Operator(
      await request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } }),
    );
  }

  leave(): Promise<void> {
    return this.call.dispose();
  }

  /** The key that every storefront shows to the shop's routes; no secret. */
  async publishableKey(): Promise<string> {
    const { api_keys } = await this.read<{ api_keys: { token: string }[] }>(
      "/admin/api-keys?type=publishable&fields=id,token",
    );
    return api_keys[0]?.token ?? "";
  }

  async statusOf(legalName: string): Promise<string> {
    return (await this.cooperative(legalName)).status;
  }

  async setStatus(legalName: string, action: "suspend" | "reinstate", reason: string): Promise<void> {
    const { id } = await this.cooperative(legalName);
    await this.write(`/admin/cooperatives/${id}/status`, { action, reason });
  }

  /** Decides about a listing. @returns its handle in the shop */
  async judgeListing(id: string, action: "approve" | "return", reason: string | null): Promise<string> {
    await this.write(`/admin/listings/${id}/state`, { action, reason });
    const { listing } = await this.read<{ listing: { handle: string } }>(`/admin/listings/${id}`);
    return listing.handle;
  }

  /** Sets what lies in stock of a product's only variant. @returns what lay there before */
  async setStock(handle: string, quantity: number): Promise<number> {
    const fields = "id,*variants.inventory_items.inventory.location_levels";
    const { products } = await this.read<{ products: StockedProduct[] }>(
      `/admin/products?handle=${handle}&fields=${fields}`,
    );
    const level = products[0]?.variants[0]?.inventory_items[0]?.inventory.location_levels[0];
    if (!level) throw new Error(`${handle} has no stock`);
    const path = `/admin/inventory-items/${level.inventory_item_id}/location-levels/${level.location_id}`;
    await this.write(path, { stocked_quantity: quantity });
    return level.stocked_quantity;
  }

  /** Sees the transfer of an order on the bank statement and captures its payment. */
  async receiveTransfer(orderId: string): Promise<void> {
    const { order } = await this.read<{ order: PaidOrder }>(
      `/admin/orders/${orderId}?fields=id,payment_collections.payments.id`,
    );
    const [payment] = order.payment_collections.flatMap(({ payments }) => payments);
    if (!payment) throw new Error(`${orderId} has no payment`);
    await this.write(`/admin/payments/${payment.id}/capture`, {});
  }

  /** The text of the newest message of a kind to an address or a number, once it was sent. */
  async messageTo(to: string, template: string): Promise<string> {
    const fields = "id,to,template,data,created_at";
    const find = async () => {
      const { notifications } = await this.read<{ notifications: SentMessage[] }>(
        `/admin/notifications?fields=${fields}&order=-created_at&limit=50`,
      );
      return notifications.find((message) => message.to === to && message.template === template)?.data.text;
    };
    await expect.poll(find, { timeout: 20_000 }).toBeTruthy();
    return (await find()) ?? "";
  }

  private async cooperative(legalName: string): Promise<{ id: string; status: string }> {
    const { cooperatives } = await this.read<{ cooperatives: { id: string; status: string }[] }>(
      `/admin/cooperatives?q=${encodeURIComponent(legalName)}`,
    );
    const [found] = cooperatives;
    if (!found || cooperatives.length > 1) throw new Error(`${cooperatives.length} named ${legalName}`);
    return found;
  }

  private async read<Answer>(path: string): Promise<Answer> {
    const answer = await this.call.get(path);
    expect(answer.status(), path).toBe(200);
    return (await answer.json()) as Answer;
  }

  private async write(path: string, data: object): Promise<void> {
    const answer = await this.call.post(path, { data });
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  }
}

interface SentMessage {
  to: string;
  template: string;
  data: { text?: string };
}

interface PaidOrder {
  payment_collections: { payments: { id: string }[] }[];
}

interface StockedProduct {
  variants: { inventory_items: { inventory: { location_levels: StockLevel[] } }[] }[];
}

interface StockLevel {
  inventory_item_id: string;
  location_id: string;
  stocked_quantity: number;
}
