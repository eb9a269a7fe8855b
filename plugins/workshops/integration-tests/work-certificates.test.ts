import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import {
  type CertificateQuestion,
  workCertificates,
} from "@pasar-sentra/workshops/allocation/work-certificates";
import { unitScope } from "@pasar-sentra/workshops/capacity/production-plan";
import { CAPACITY_MODULE } from "@pasar-sentra/workshops/modules/capacity";
import type { CapacityModuleService } from "@pasar-sentra/workshops/modules/capacity/service";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { createSellerOrder } from "../../../backend/integration-tests/fixtures/accepted-order";
import { createMarketplace, type Marketplace } from "../../../backend/integration-tests/fixtures/marketplace";
import { createProducer, type ProducerFixture } from "../../../backend/integration-tests/fixtures/producer";

const NAME = "test";
const dayFromNow = (days: number) => toIsoDay(dayInJakarta(new Date()) + days);
type Members = Parameters<CooperativeModuleService["createMembers"]>[0];

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let market: Marketplace;
    let officer: ProducerFixture;
    let members: { id: string }[];

    beforeAll(async () => {
      container = getContainer();
      market = await createMarketplace(container);
      const cooperative_id = market.cooperatives.sanan.id;
      officer = await createProducer(container, { cooperative_id, role: "officer" });
      members = await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).createMembers(
        ["Satu", "Dua"].map((name) => ({
          cooperative_id,
          workshop_name: `Dapur ${name}`,
          owner_name: name,
          craft: "Keripik",
          workers: 3,
          since_year: 2010,
        })) as Members,
      );
      const capacity = container.resolve<CapacityModuleService>(CAPACITY_MODULE);
      for (const { id } of members) {
        await capacity.putDeclaration({
          cooperative_id,
          member_id: id,
          scope: unitScope("bungkus"),
          unit: "bungkus",
          product_id: null,
          weekly_quantity: 100,
          effective_from: dayFromNow(0),
          ...SYSTEM_ACTOR,
        });
      }
    });

    const post = async (path: string): Promise<{ status: number; data: AllocationPage }> =>
      api.post(path, {}, { headers: officer.headers }).catch((error) => error.response);

    afterEach(() => workCertificates.withdraw(NAME));

    it("a plugin that knows certificates says who may make goods, and nobody else is asked to", async () => {
      const asked: CertificateQuestion[] = [];
      workCertificates.contribute({
        name: NAME,
        certified: async (_container, questions) => {
          asked.push(...questions);
          return questions.map(() => new Set([members[1]!.id]));
        },
      });
      const product = market.products["tempe-curah"]!;
      const order = await createSellerOrder(
        container,
        market.cooperatives.sanan.id,
        [
          {
            variant_id: product.variants[0]!.id,
            product_id: product.id,
            title: "Keripik tempe curah",
            quantity: 40,
            unit_price: 6_500,
            unit: "bungkus",
            trade_unit: null,
            trade_unit_size: 1,
          },
        ],
        { promised_on: dayFromNow(60) },
      );
      const path = `/producer/orders/${order.id}/allocation`;
      const opened = await post(path);
      expect(opened).toMatchObject({ status: 200, data: { allocations: [{ quantity: 40 }] } });
      const split = await post(`${path}/${opened.data.allocations[0]!.id}/split`);
      const [shared] = split.data.allocations;
      const units = new Map(shared!.members.map((row) => [row.member_id, row.proposed_units]));
      expect([units.get(members[0]!.id), units.get(members[1]!.id)]).toEqual([0, 40]);
      expect(asked[0]).toMatchObject({ product_id: product.id, variant_id: product.variants[0]!.id });
      expect([...asked[0]!.member_ids].sort()).toEqual(members.map(({ id }) => id).sort());
    });
  },
});
