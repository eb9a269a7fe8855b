import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MOST_CART_LINES } from "@pasar-sentra/wire/cart-limits";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { createMarketplace, type Marketplace } from "../../../backend/integration-tests/fixtures/marketplace";
import { readyCarts } from "../../../backend/integration-tests/fixtures/ready-carts";

type Json = ReturnType<typeof JSON.parse>;
interface Answer {
  status: number;
  data: Json;
}

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let market: Marketplace;
    let urn: { variant_id: string; product_title: string; quantity: number; unit_price: number };

    beforeAll(async () => {
      container = getContainer();
      market = await createMarketplace(container);
      const { variants } = market.products["guci-kasongan-60-cm"]!;
      urn = { variant_id: variants[0]!.id, product_title: "Guci", quantity: 1, unit_price: 190_000 };
    });

    const post = async (path: string, body: object): Promise<Answer> =>
      api
        .post(path, body, { headers: market.headers })
        .catch((error: { response: Answer }) => error.response);
    /** A cart of so many lines, ready to be completed. */
    const cartWith = async (lines: number) => {
      const [cart] = await readyCarts(container, market, 1, () => Array(lines).fill(urn), ["kasongan"]);
      return cart as string;
    };
    /** Lines with data of their own stay apart from others of the same goods. */
    const addLine = (cart: string, engraving: number) =>
      post(`/store/carts/${cart}/line-items`, {
        variant_id: urn.variant_id,
        quantity: 1,
        metadata: { engraving },
      });
    const linesOf = async (cart: string) =>
      (
        await container
          .resolve(Modules.CART)
          .listLineItems({ cart_id: cart }, { take: 1_000, select: ["id"] })
      ).length;
    const isFull = ({ status, data }: Answer) =>
      status === 400 && data.violations?.length === 1 && data.violations[0].rule === "too_many_lines";

    it("refuses a cart that is born with one line too many", async () => {
      const items = Array.from({ length: MOST_CART_LINES + 1 }, () => ({
        variant_id: urn.variant_id,
        quantity: 1,
      }));
      const born = await post("/store/carts", { region_id: market.region_id, items });
      expect(isFull(born)).toBe(true);
      expect(born.data.violations[0].params).toEqual({ most: 500, lines: 501 });
    });

    it("takes the last line, refuses the one after it, and lets what is there grow", async () => {
      const cart = await cartWith(MOST_CART_LINES - 1);
      expect((await addLine(cart, 1)).status).toBe(200);
      expect(isFull(await addLine(cart, 2))).toBe(true);
      expect(await linesOf(cart)).toBe(MOST_CART_LINES);
      const more = { variant_id: urn.variant_id, quantity: 2 };
      expect((await post(`/store/carts/${cart}/line-items`, more)).status).toBe(200);
      expect(await linesOf(cart)).toBe(MOST_CART_LINES);
    });

    it("holds the limit against several that come at once", async () => {
      const cart = await cartWith(MOST_CART_LINES - 2);
      const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((engraving) => addLine(cart, engraving)));
      const added = answers.filter(({ status }) => status === 200).length;
      expect(added).toBeGreaterThan(0);
      expect(await linesOf(cart)).toBe(MOST_CART_LINES - 2 + added);
      expect(added).toBeLessThanOrEqual(2);
      for (let engraving = 7; (await linesOf(cart)) < MOST_CART_LINES; engraving += 1) {
        expect((await addLine(cart, engraving)).status).toBe(200);
      }
      expect(isFull(await addLine(cart, 99))).toBe(true);
    });

    it("completes a full cart, and refuses one that got past the limit", async () => {
      const past = await post(`/store/carts/${await cartWith(MOST_CART_LINES + 1)}/complete`, {});
      expect(isFull(past)).toBe(true);
      const began = performance.now();
      const full = await post(`/store/carts/${await cartWith(MOST_CART_LINES)}/complete`, {});
      console.log(
        `a cart of ${MOST_CART_LINES} lines: ${((performance.now() - began) / 1_000).toFixed(1)} s`,
      );
      expect([full.status, full.data.type]).toEqual([200, "order"]);
    });
  },
});
