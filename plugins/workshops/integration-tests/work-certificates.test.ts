import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import {
  type CertificateQuestion,
  workCertificates,
} from "@pasar-sentra/workshops/allocation/work-certificates";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { createSellerOrder } from "../../../backend/integration-tests/fixtures/accepted-order";
import { createMarketplace, type Marketplace } from "../../../backend/integration-tests/fixtures/marketplace";
import { createProducer, type ProducerFixture } from "../../../backend/integration-tests/fixtures/producer";

const NAME = "test";
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
    });

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
      const order = await createSellerOrder(container, market.cooperatives.sanan.id, [
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
      ]);
      const path = `/producer/orders/${order.id}/allocation`;
      const opened = await api.post<AllocationPage>(path, {}, { headers: officer.headers });
      const [allocation] = opened.data.allocations;
      const split = await api.post<AllocationPage>(
        `${path}/${allocation!.id}/split`,
        {},
        { headers: officer.headers },
      );
      const [shared] = split.data.allocations;
      expect(shared!.shares.map(({ member_id, units }) => [member_id, units])).toEqual([
        [members[1]!.id, 40],
      ]);
      expect(asked[0]).toMatchObject({ product_id: product.id, variant_id: product.variants[0]!.id });
      expect([...asked[0]!.member_ids].sort()).toEqual(members.map(({ id }) => id).sort());
    });
  },
});
