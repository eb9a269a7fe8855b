import type { MedusaContainer } from "@medusajs/framework/types";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { createProducer, type ProducerFixture } from "../fixtures/producer";

/** Whatever JSON an answer holds. */
type Json = ReturnType<typeof JSON.parse>;

interface Answer {
  status: number;
  data: Json;
  headers: Json;
}

medusaIntegrationTestRunner({
  disableAutoTeardown: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let marketplace: Marketplace;
    let officer: ProducerFixture;

    const answer = async (request: Promise<Answer>) =>
      request.catch((error: { response: Answer }) => error.response);
    const get = (path: string, headers: object) => answer(api.get(path, { headers }));

    beforeAll(async () => {
      container = getContainer();
      marketplace = await createMarketplace(container);
      const { sanan } = marketplace.cooperatives;
      officer = await createProducer(container, {
        cooperative_id: sanan.id,
        role: "officer",
        name: "Bu Sari",
      });
    });

    describe("who acts", () => {
      it("tells an account its cooperatives, and nobody anything", async () => {
        const { status, data } = await get("/producer/me", { authorization: officer.headers.authorization });
        expect(status).toBe(200);
        expect(data.me.account.name).toBe("Bu Sari");
        expect(data.me.cooperatives).toMatchObject([{ slug: "sanan", role: "officer", member: null }]);
        expect((await get("/producer/me", {})).status).toBe(401);
        expect((await get("/producer/nothing-here", {})).status).toBe(401);
      });
    });
  },
});
