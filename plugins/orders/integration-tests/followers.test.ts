import type { MedusaContainer } from "@medusajs/framework/types";
import settleSellerOrders from "@pasar-sentra/orders/jobs/settle-seller-orders";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { sellerOrderFollowers } from "@pasar-sentra/orders/seller-order/followers";
import { actOnSellerOrderWorkflow } from "@pasar-sentra/orders/workflows";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { createSellerOrder } from "../../../backend/integration-tests/fixtures/accepted-order";

const FOLLOWER = "test";
const ACTOR = { actor_type: "producer", actor_id: "a", actor_name: "Bu Sari", on_behalf_of: null } as const;

withApplication({
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer;
    let heard: string[];

    beforeAll(() => {
      container = getContainer();
    });

    beforeEach(() => {
      heard = [];
      sellerOrderFollowers.contribute({
        name: FOLLOWER,
        async follow(_container, { action }) {
          heard.push(action);
        },
      });
    });

    afterEach(() => sellerOrderFollowers.withdraw(FOLLOWER));

    const service = () => container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    /** An accepted order that Medusa does not know: it refuses whatever is to follow there. */
    const unknownToMedusa = async () => {
      const line = { title: "Sandal", variant_id: "variant_x", product_id: "prod_x", quantity: 20 };
      const trade = { unit_price: 40_000, unit: "pasang", trade_unit: null, trade_unit_size: 1 };
      const { id } = await createSellerOrder(container, "coop_x", [{ ...line, ...trade }]);
      return id;
    };
    const act = async (id: string, command: "cancel" | "pack" | "ship", input: object) => {
      const request = { id, cooperative_id: "coop_x", command, input: input as never, actor: ACTOR };
      const { errors } = await actOnSellerOrderWorkflow(container).run({
        input: request,
        throwOnError: false,
      });
      return errors;
    };
    const read = async (id: string) => {
      const { status, is_unsettled, is_unheard } = await service().retrieveSellerOrder(id);
      return { status, is_unsettled, is_unheard };
    };

    it("hear of what stands while Medusa refuses to follow, once", async () => {
      const id = await unknownToMedusa();
      expect(await act(id, "cancel", { reason: "Bahan habis" })).toEqual([]);
      expect(heard).toEqual(["cancel"]);
      expect(await read(id)).toEqual({ status: "cancelled", is_unsettled: true, is_unheard: false });
      await settleSellerOrders(container, -1_000);
      expect(heard).toEqual(["cancel"]);
    });

    it("do not hear of a shipment that Medusa refuses, since it is undone", async () => {
      const id = await unknownToMedusa();
      expect(await act(id, "pack", {})).toEqual([]);
      const [parcel] = await service().listSellerOrderParcels({ seller_order_id: id });
      const shipment = { parcel_id: parcel!.id, courier: "JNE", tracking_number: "JNE-1" };
      expect(await act(id, "ship", shipment)).toHaveLength(1);
      await settleSellerOrders(container, -1_000);
      expect(heard).toEqual(["pack"]);
      expect(await read(id)).toMatchObject({ status: "packed", is_unheard: false });
    });

    it("hear of the steps of one action in the order in which it made them", async () => {
      const id = await unknownToMedusa();
      const steps = Array.from({ length: 40 }, (_, index) => `step-${index}`);
      const about = { from_status: "accepted", to_status: "accepted", reason: null, subject: null } as const;
      await service().writeChange({
        id,
        seen_version: 0,
        order: { is_unheard: true },
        transitions: steps.map((action) => ({
          ...ACTOR,
          ...about,
          action,
          request_key: null,
          changed: null,
        })),
      });
      await settleSellerOrders(container, -1_000);
      expect(heard).toEqual(steps);
    });
  },
});
