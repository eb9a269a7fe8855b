import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import settleSellerOrders from "@pasar-sentra/orders/jobs/settle-seller-orders";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { createMarketplace, type Marketplace } from "../../../backend/integration-tests/fixtures/marketplace";
import {
  type PlacedOrderFixture,
  placeOrders,
} from "../../../backend/integration-tests/fixtures/paid-orders";

type Payments = IPaymentModuleService & {
  createCaptures(data: object[]): Promise<{ id: string }[]>;
  updateCaptures(data: object[]): Promise<unknown>;
};

withApplication({
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer;
    let market: Marketplace;
    let payments: Payments;

    beforeAll(async () => {
      container = getContainer();
      market = await createMarketplace(container);
      payments = container.resolve(Modules.PAYMENT) as Payments;
    });

    const placed = async (): Promise<PlacedOrderFixture> => {
      const { variants } = market.products["keripik-tempe-100-g"]!;
      const line = {
        variant_id: variants[0]!.id,
        product_title: "Keripik tempe",
        quantity: 20,
        unit_price: 10_000,
      };
      return (await placeOrders(container, market, 1, [line], ["sanan"]))[0]!;
    };
    const read = (id: string) => payments.retrievePayment(id, { relations: ["captures"] });

    it("captures anew what a killed process had only written down", async () => {
      const { payment_id } = await placed();
      const { amount } = await read(payment_id);
      const [dead] = await payments.createCaptures([{ payment_id, amount }]);
      await payments.updateCaptures([{ id: dead!.id, created_at: new Date(Date.now() - 600_000) }]);
      await settleSellerOrders(container, -1_000);
      const after = await read(payment_id);
      expect(after.captured_at).not.toBeNull();
      expect(after.captures).toHaveLength(1);
      expect(after.captures![0]!.id).not.toBe(dead!.id);
    });

    it("does so, too, when it is killed itself after the dead capture is gone", async () => {
      const { payment_id } = await placed();
      await payments.updatePayment({
        id: payment_id,
        metadata: { capture_anew_since: new Date().toISOString() },
      } as never);
      await settleSellerOrders(container, -1_000);
      expect((await read(payment_id)).captured_at).not.toBeNull();
    });

    it("captures nothing that nobody has begun to capture", async () => {
      const { payment_id } = await placed();
      await settleSellerOrders(container, -1_000);
      expect((await read(payment_id)).captured_at).toBeFalsy();
    });
  },
});
