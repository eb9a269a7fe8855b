import { type AccessTable, anyone, customer, key, producer, user } from "./access";
import type { World } from "./world";

const OFFICER = { roles: ["officer"] } as const;
const LEADERS = { roles: ["officer", "manager"] } as const;
const listing = ({ market }: World) => ({ id: market.products["keripik-tempe-100-g"]!.id });
const staff = ({ colleague }: World) => ({ id: colleague.staff_id });
const sanan = ({ market }: World) => ({ id: market.cooperatives.sanan.id });

const order = ({ sellerOrder }: World) => ({ id: sellerOrder.id });
const parcel = (world: World) => ({ ...order(world), parcel_id: world.belongings.parcel.id });
const orderReturn = (world: World) => ({ ...order(world), return_id: world.belongings.orderReturn.id });
const allocation = (world: World) => ({ ...order(world), allocation_id: world.belongings.allocation.id });
const share = (world: World) => ({ ...allocation(world), share_id: world.belongings.allocation.share_id });
const reason = () => ({ reason: "Ditulis untuk pengujian" });
const member = ({ members }: World) => ({ id: members[1]!.id });
const listingImport = ({ belongings }: World) => ({ id: belongings.listingImport.id });
const application = ({ belongings }: World) => ({ id: belongings.application.id });
const applicationLink = ({ belongings }: World) => ({ token: belongings.application.token });
const picture = ({ belongings }: World) => ({ id: belongings.picture.id });

/** Every route of our plugins. The suite fails on one that is missing here, and on one that is gone. */
export const PLUGIN_ACCESS: AccessTable = {
  "GET /admin/cooperatives": user(),
  "GET /admin/cooperatives/:id": user({ ids: sanan }),
  "POST /admin/cooperatives/:id/status": user({ ids: sanan, callAsOwner: false }),
  "GET /admin/pictures": user({ query: () => ({ product_id: "prod_unknown" }) }),
  "POST /admin/pictures": user({ callAsOwner: false }),
  "POST /admin/pictures/order": user({ callAsOwner: false }),
  "GET /admin/pictures/:id": user({ ids: () => ({ id: "pic_unknown" }), callAsOwner: false }),
  "POST /admin/pictures/:id": user({ ids: () => ({ id: "pic_unknown" }), callAsOwner: false }),
  "DELETE /admin/pictures/:id": user({ ids: () => ({ id: "pic_unknown" }), callAsOwner: false }),
  "POST /admin/pictures/:id/retry": user({ ids: () => ({ id: "pic_unknown" }), callAsOwner: false }),
  "GET /media/pictures/:file": anyone({ binary: true }),
  "GET /media/textile-bands/:file": anyone({ binary: true }),
  "GET /store/areas": anyone(),
  "GET /store/areas/:code": anyone({ ids: () => ({ code: "35.73" }) }),
  "POST /store/carts/:id/receipt-link": key(),
  "GET /store/carts/:id/summary": key({ ids: ({ cartId }) => ({ id: cartId }) }),
  "GET /store/cooperatives": anyone(),
  "GET /store/cooperatives/:slug": anyone({ ids: () => ({ slug: "sanan" }) }),
  "GET /store/customers/me/order-summaries": customer(),
  "GET /store/orders/:id/receipt": customer({ ids: ({ order }) => ({ id: order.id }) }),
  "GET /store/products/:id/supply-terms": anyone(),
  "GET /store/sentra": anyone(),
  "GET /store/sentra/:slug": anyone({ ids: () => ({ slug: "sanan" }) }),
  "GET /store/catalogue": anyone(),
  "GET /store/catalogue/:handle": anyone({ ids: () => ({ handle: "kuali-kasongan" }) }),
  "GET /admin/cooperatives/:id/workspace": user({ ids: sanan }),
  "GET /admin/cooperatives/:id/workspace/listings": user({ ids: sanan }),
  "GET /admin/cooperatives/:id/workspace/orders": user({ ids: sanan, query: () => ({ tab: "to_accept" }) }),
  "GET /admin/listings": user(),
  "GET /admin/listings/:id": user({ ids: listing }),
  "GET /admin/listings/:id/history": user({ ids: listing }),
  "POST /admin/listings/:id/state": user({ ids: listing, callAsOwner: false }),
  "GET /store/catalogue-changes": anyone(),
  "GET /store/offers": anyone({
    query: ({ market }) => ({ variant_ids: market.products["kuali-kasongan"]!.variants[0]!.id }),
  }),
  "GET /store/suggestions": anyone({ query: () => ({ q: "kera" }) }),
  "GET /admin/applications": user(),
  "GET /admin/applications/:id": user({ ids: application }),
  "POST /admin/applications/:id/decision": user({ ids: application, callAsOwner: false }),
  "GET /admin/applications/:id/files/:fileId": user({ callAsOwner: false }),
  "POST /store/applications": anyone(),
  "GET /store/applications/:token": key({ ids: applicationLink }),
  "POST /store/applications/:token/files": key({ ids: applicationLink }),
  "DELETE /store/applications/:token/files/:fileId": key(),
  "POST /store/applications/:token/sections/:section": key(),
  "POST /store/applications/:token/submit": key({ ids: applicationLink }),
  "POST /store/orders/:id/messages": customer({
    ids: ({ order }) => ({ id: order.id }),
    body: ({ sellerOrder }) => ({ seller_order_id: sellerOrder.id, body: "Halo" }),
  }),
  "GET /producer/applications": producer(OFFICER),
  "POST /producer/applications/:id/answer": producer({
    ids: application,
    ...OFFICER,
    body: () => ({ accept: true }),
  }),
  "GET /producer/orders/:id/parcels/:parcel_id/label": producer({ ids: parcel, ...LEADERS, binary: true }),
  "GET /producer/orders/:id/parcels/:parcel_id/slip": producer({ ids: parcel, ...LEADERS, binary: true }),
  "GET /producer/reports": producer({ ...LEADERS, query: () => ({ from: "2026-11-01", to: "2026-11-30" }) }),
  "GET /producer/reports/orders-file": producer({
    ...LEADERS,
    binary: true,
    query: () => ({ from: "2026-11-01", to: "2026-11-30" }),
  }),
  "GET /producer/today": producer(),
  "GET /producer/history": producer(OFFICER),
  "GET /producer/invitations/:token": key({ ids: ({ invitation }) => ({ token: invitation.token }) }),
  "POST /producer/invitations/:token/accept": key(),
  "GET /producer/listings": producer(),
  "POST /producer/listings": producer(),
  "GET /producer/listings/:id": producer({ ids: listing }),
  "PUT /producer/listings/:id": producer({ ids: listing }),
  "DELETE /producer/listings/:id": producer({ ids: listing, ...LEADERS }),
  "POST /producer/listings/:id/copy": producer({ ids: listing }),
  "GET /producer/listings/:id/history": producer({ ids: listing }),
  "POST /producer/listings/:id/state": producer({
    ids: listing,
    ...LEADERS,
    body: () => ({ action: "withdraw" }),
  }),
  "GET /admin/search-indexes": user(),
  "POST /admin/search-indexes/rebuild": user({ callAsOwner: false }),
  "GET /admin/search-synonyms": user(),
  "POST /admin/search-synonyms": user(),
  "POST /admin/search-synonyms/:id": user({ callAsOwner: false }),
  "DELETE /admin/search-synonyms/:id": user({ callAsOwner: false }),
  "GET /store/promise": anyone({
    query: ({ market }) => ({
      variant_id: market.products["kuali-kasongan"]!.variants[0]!.id,
      quantity: "1",
    }),
  }),
  "GET /producer/capacity": producer(),
  "POST /producer/capacity": producer(),
  "POST /producer/capacity/pauses": producer(),
  "DELETE /producer/capacity/pauses/:pause_id": producer({
    ids: ({ belongings }) => ({ pause_id: belongings.pause.id }),
  }),
  "GET /producer/listing-export": producer({ binary: true }),
  "GET /producer/listing-template": producer({ binary: true }),
  "GET /producer/listing-imports": producer(LEADERS),
  "POST /producer/listing-imports": producer(LEADERS),
  "GET /producer/listing-imports/:id": producer({ ids: listingImport, ...LEADERS }),
  "GET /producer/listing-imports/:id/problems": producer({ ids: listingImport, ...LEADERS }),
  "POST /producer/listing-imports/:id/apply": producer({ ids: listingImport, ...LEADERS }),
  "GET /producer/listings/:id/preview": producer({ ids: listing }),
  "GET /producer/members": producer(),
  "POST /producer/members": producer(LEADERS),
  "GET /producer/members/:id": producer({ ids: member }),
  "POST /producer/members/:id": producer({ ids: member, ...LEADERS }),
  "GET /producer/orders": producer(LEADERS),
  "GET /producer/orders/:id": producer({ ids: order, ...LEADERS }),
  "POST /producer/orders/:id/accept": producer({ ids: order, ...LEADERS }),
  "POST /producer/orders/:id/cancel": producer({ ids: order, ...LEADERS, body: reason }),
  "POST /producer/orders/:id/complete": producer({ ids: order, ...LEADERS }),
  "POST /producer/orders/:id/decline": producer({ ids: order, ...LEADERS, body: reason }),
  "POST /producer/orders/:id/messages": producer({ ids: order, ...LEADERS, body: () => ({ body: "Halo" }) }),
  "POST /producer/orders/:id/parcels": producer({ ids: order, ...LEADERS }),
  "DELETE /producer/orders/:id/parcels/:parcel_id": producer({ ids: parcel, ...LEADERS }),
  "POST /producer/orders/:id/parcels/:parcel_id/deliver": producer({ ids: parcel, ...LEADERS }),
  "POST /producer/orders/:id/parcels/:parcel_id/ship": producer({
    ids: parcel,
    ...LEADERS,
    body: () => ({ courier: "JNE", tracking_number: "JNE123456" }),
  }),
  "POST /producer/orders/:id/production": producer({ ids: order, ...LEADERS }),
  "POST /producer/orders/:id/returns": producer({
    ids: order,
    ...LEADERS,
    body: ({ sellerOrder }) => ({ ...reason(), lines: [{ line_id: sellerOrder.line_id, quantity: 1 }] }),
  }),
  "POST /producer/orders/:id/returns/:return_id/receive": producer({ ids: orderReturn, ...LEADERS }),
  "POST /producer/orders/:id/returns/:return_id/refund": producer({ ids: orderReturn, ...LEADERS }),
  "POST /producer/orders/:id/returns/:return_id/reject": producer({
    ids: orderReturn,
    ...LEADERS,
    body: reason,
  }),
  "GET /producer/orders/:id/allocation": producer({ ids: order, ...LEADERS }),
  "POST /producer/orders/:id/allocation": producer({ ids: order, ...LEADERS }),
  "GET /producer/orders/:id/allocation/history": producer({ ids: order, ...LEADERS }),
  "POST /producer/orders/:id/allocation/:allocation_id/offer": producer({ ids: allocation, ...LEADERS }),
  "POST /producer/orders/:id/allocation/:allocation_id/split": producer({ ids: allocation, ...LEADERS }),
  "POST /producer/orders/:id/allocation/:allocation_id/reduce": producer({
    ids: allocation,
    ...LEADERS,
    body: () => ({ ...reason(), quantity: 1 }),
  }),
  "POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/answer": producer({
    ids: share,
    ...LEADERS,
    body: () => ({ answer: "refuse" }),
  }),
  "POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/check": producer({
    ids: share,
    ...LEADERS,
    body: () => ({ passed: 1, rejected: 0 }),
  }),
  "POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/deliver": producer({
    ids: share,
    ...LEADERS,
    body: () => ({ quantity: 1 }),
  }),
  "POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/withdraw": producer({
    ids: share,
    ...LEADERS,
    body: reason,
  }),
  "GET /producer/pictures": producer({
    ids: () => ({}),
    query: (world) => ({ product_id: listing(world).id }),
  }),
  "POST /producer/pictures": producer({ callAsOwner: false }),
  "POST /producer/pictures/order": producer({
    ids: () => ({}),
    body: (world) => ({ product_id: listing(world).id, picture_ids: [picture(world).id] }),
  }),
  "POST /producer/pictures/:id": producer({ ids: picture, body: () => ({ alt: "Kotak" }) }),
  "DELETE /producer/pictures/:id": producer({ ids: picture }),
  "POST /producer/pictures/:id/retry": producer({ ids: picture }),
  "GET /producer/settings": producer(LEADERS),
  "POST /producer/settings": producer(OFFICER),
  "GET /producer/work": producer({ roles: ["member"] }),
  "POST /producer/work/:share_id/answer": producer({
    ids: ({ belongings }) => ({ share_id: belongings.allocation.share_id }),
    body: () => ({ answer: "refuse" }),
    roles: ["member"],
  }),
  "GET /producer/me": producer({ ofAccount: true }),
  "POST /producer/me/password": producer({ ofAccount: true }),
  "GET /producer/staff": producer(LEADERS),
  "POST /producer/staff/:id": producer({ ids: staff, ...OFFICER, body: () => ({ role: "manager" }) }),
  "POST /producer/staff/:id/revoke": producer({ ids: staff, ...OFFICER }),
  "GET /producer/staff/invitations": producer(OFFICER),
  "POST /producer/staff/invitations": producer(OFFICER),
  "DELETE /producer/staff/invitations/:id": producer({
    ids: ({ invitation }) => ({ id: invitation.id }),
    ...OFFICER,
  }),
};
