import { createSession } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "~/backend/backend-error";
import { addLine, createCart, readCart, setLineQuantity } from "~/backend/cart.server";
import { translator } from "~/i18n/translate";
import { pathTo } from "~/paths";
import type { SessionData, SessionFlash } from "~/session/session.server";
import type { Shopper } from "~/session/shopper.server";
import { changeCart } from "./change-cart.server";

vi.mock("~/backend/cart.server", () => ({
  addLine: vi.fn(),
  createCart: vi.fn(),
  giveCartToCustomer: vi.fn(),
  readCart: vi.fn(),
  removeLine: vi.fn(),
  setLineQuantity: vi.fn(),
}));
vi.mock("~/backend/browse.server", () => ({ readProduct: async () => ({ title: "Keripik tempe" }) }));

function shopper(data: Partial<SessionData> = {}): Shopper {
  const session = createSession<SessionData, SessionFlash>();
  for (const [key, value] of Object.entries(data)) {
    session.set(key as keyof SessionData, value);
  }
  return {
    request: new Request("http://shop.test/keranjang"),
    locale: "id",
    t: translator("id"),
    path: (name, ...rest) => pathTo("id", name, ...rest),
    session,
    cartId: data.cartId,
    token: undefined,
    call: { locale: "id" },
  };
}

const ADDITION = { variant_id: "variant_1", quantity: "20", handle: "keripik-tempe" };

function refusal(status: number, violations?: BackendError["body"]["violations"]): BackendError {
  return new BackendError(status, { type: "x", message: "for developers", violations });
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(createCart).mockResolvedValue("cart_new");
});

describe("putting goods into the cart", () => {
  it("makes a cart at the first addition and tells what went in", async () => {
    const somebody = shopper();
    expect(await changeCart(somebody, ADDITION)).toBeNull();
    expect(somebody.session.get("cartId")).toBe("cart_new");
    expect(somebody.session.get("notice")?.text).toBe("Keripik tempe sudah masuk keranjang.");
  });

  it("adds to the cart that there is", async () => {
    const somebody = shopper({ cartId: "cart_1" });
    expect(await changeCart(somebody, ADDITION)).toBeNull();
    expect(addLine).toHaveBeenCalledWith("cart_1", { variant_id: "variant_1", quantity: 20 }, somebody.call);
    expect(createCart).not.toHaveBeenCalled();
  });

  it("makes a new cart when the old one is gone", async () => {
    vi.mocked(addLine).mockRejectedValue(refusal(404));
    vi.mocked(readCart).mockResolvedValue(null);
    const somebody = shopper({ cartId: "cart_gone" });
    expect(await changeCart(somebody, ADDITION)).toBeNull();
    expect(somebody.session.get("cartId")).toBe("cart_new");
  });

  it("keeps what was typed when a rule refuses, and leaves the cart alone", async () => {
    const violation = {
      rule: "not_a_multiple" as const,
      line_item_id: null,
      cooperative_slug: "ciomas",
      name: "Sandal",
      params: { quantity: 30, order_multiple: 20, unit: "pasang" },
    };
    vi.mocked(addLine).mockRejectedValue(refusal(400, [violation]));
    const outcome = await changeCart(shopper({ cartId: "cart_1" }), { ...ADDITION, quantity: "30" });
    expect(outcome).toMatchObject({ of: "addition", status: 400, quantity: "30", variantId: "variant_1" });
    expect(outcome?.texts[0]).toContain("20 atau 40");
    expect(createCart).not.toHaveBeenCalled();
  });

  it.each([
    ["a quantity that is none", { ...ADDITION, quantity: "banyak" }],
    ["no variant", { ...ADDITION, variant_id: "" }],
    ["a variant that is a path", { ...ADDITION, variant_id: "../admin" }],
  ])("refuses %s without asking the backend", async (_, values) => {
    expect(await changeCart(shopper({ cartId: "cart_1" }), values)).toMatchObject({ status: 400 });
    expect(addLine).not.toHaveBeenCalled();
  });

  it("tells in whole sentences that the cart is full, and what a plugin's own rule has to say", async () => {
    const about = { line_item_id: null, cooperative_slug: null, name: "", params: { most: 500 } };
    vi.mocked(addLine).mockRejectedValue(
      refusal(400, [
        { ...about, rule: "too_many_lines" },
        { ...about, rule: "guest.closed_today", message: "Hari ini tutup." },
      ]),
    );
    const outcome = await changeCart(shopper({ cartId: "cart_1" }), ADDITION);
    expect(outcome?.texts[0]).toContain("500 jenis barang");
    expect(outcome?.texts[1]).toBe("Hari ini tutup.");
  });
});

describe("changing a line", () => {
  it("keeps the wrong quantity beside the line", async () => {
    const values = { intent: "update", line_id: "cali_1", quantity: "1.5" };
    const outcome = await changeCart(shopper({ cartId: "cart_1" }), values);
    expect(outcome).toMatchObject({ of: "line", lineId: "cali_1", quantity: "1.5", status: 400 });
    expect(setLineQuantity).not.toHaveBeenCalled();
  });

  it("says so when the line is gone", async () => {
    vi.mocked(setLineQuantity).mockRejectedValue(refusal(404));
    const values = { intent: "update", line_id: "cali_1", quantity: "2" };
    expect(await changeCart(shopper({ cartId: "cart_1" }), values)).toMatchObject({
      of: "cart",
      status: 404,
    });
  });

  it("lets what is taken out be put back", async () => {
    const somebody = shopper({ cartId: "cart_1" });
    const values = {
      intent: "remove",
      line_id: "cali_1",
      variant_id: "variant_1",
      quantity: "20",
      title: "Sandal",
    };
    expect(await changeCart(somebody, values)).toBeNull();
    expect(somebody.session.get("removed")).toEqual({
      variantId: "variant_1",
      quantity: 20,
      title: "Sandal",
    });
  });
});
