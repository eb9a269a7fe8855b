import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { todayParts } from "@pasar-sentra/cooperatives/today/today-sections";
import { productContributors } from "@pasar-sentra/discovery/indexing/document-contributors";
import { productPanels } from "@pasar-sentra/discovery/page/product-panels";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { listingRules } from "@pasar-sentra/listings/listing/listing-rules";
import { cartRules } from "@pasar-sentra/orders/cart/rules/cart-rules";
import { completionSteps } from "@pasar-sentra/orders/checkout/placement";
import { statementLines } from "@pasar-sentra/orders/report/statement-lines";
import { sellerOrderFollowers } from "@pasar-sentra/orders/seller-order/followers";
import { guestbook } from "../guestbook";

const NAME = "guest";

cartRules.contribute({
  name: NAME,
  moments: ["lines", "page", "completion"],
  violations: ({ lines }) =>
    lines
      .filter(({ quantity }) => quantity === 13)
      .map(({ id }) => ({
        rule: "guest.thirteen",
        line_item_id: id,
        cooperative_slug: null,
        name: "",
        params: { quantity: 13 },
        texts: { "id-ID": "Tiga belas tidak dijual.", "en-US": "Thirteen are not sold." },
      })),
});

async function noteOf(container: MedusaContainer, orderId: string): Promise<unknown> {
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: orderId }, { select: ["metadata"] });
  return order?.metadata?.guest;
}

async function note(container: MedusaContainer, orderId: string, guest: string | null): Promise<void> {
  await container.resolve(Modules.ORDER).updateOrders([{ id: orderId, metadata: { guest } }]);
}

completionSteps.contribute({
  name: NAME,
  isDone: async (container, orderId) => (await noteOf(container, orderId)) === "placed",
  async place(container, { order_id }) {
    await note(container, order_id, "placed");
    if (guestbook.failsToPlace) throw new RefusalError(409, "guest_is_away", "The guest is away");
  },
  undo: (container, orderId) => note(container, orderId, null),
});

listingRules.contribute({
  name: NAME,
  gaps: ({ snapshot }) =>
    snapshot.description.includes("tamu")
      ? []
      : [{ code: "guest.greeting", texts: { "id-ID": "Sebutkan tamu.", "en-US": "Mention guests." } }],
});

sellerOrderFollowers.contribute({
  name: NAME,
  async veto(_container, { command }) {
    if (guestbook.forbidden.has(command))
      throw new RefusalError(409, "guest_says_no", "Not while guests are here");
    return command;
  },
  async release() {
    guestbook.released += 1;
  },
  async follow(_container, { action }) {
    if (guestbook.deaf.has(action)) throw new Error("the guest did not hear");
    guestbook.heard.push(action);
  },
});

productContributors.contribute({
  name: NAME,
  names: { badges: { "guest.loved": { "id-ID": "Disukai tamu", "en-US": "Loved by guests" } } },
  contribute: async (ids) => new Map(ids.map((id) => [id, { badges: ["guest.loved"] }])),
});

productPanels.contribute({
  name: NAME,
  panels: async (ids) => {
    const rows = (text: string) => [{ label: null, text, href: null }];
    const panel = {
      "id-ID": { key: "guest.words", title: "Kata tamu", rows: rows("Enak."), note: null },
      "en-US": { key: "guest.words", title: "Words of guests", rows: rows("Tasty."), note: null },
    };
    return new Map(ids.map((id) => [id, [panel]]));
  },
});

todayParts.contribute({
  name: NAME,
  section: async (_container, { locale }) => ({
    key: "guest.visits",
    title: locale === "en-US" ? "Visits" : "Kunjungan",
    rows: [{ id: "1", title: "Rombongan", text: null, due_on: "2026-12-24", href: null }],
  }),
});

statementLines.contribute({
  name: NAME,
  lines: async (_container, _cooperativeId, _period, locale) => [
    { key: "guest.gifts", label: locale === "en-US" ? "Gifts" : "Hadiah", amount: -1_500 },
  ],
});
