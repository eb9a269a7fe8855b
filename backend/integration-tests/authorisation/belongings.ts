import type { MedusaContainer } from "@medusajs/framework/types";
import { ALLOCATION_MODULE } from "@pasar-sentra/workshops/modules/allocation";
import type { AllocationModuleService } from "@pasar-sentra/workshops/modules/allocation/service";
import { APPLICATION_MODULE } from "@pasar-sentra/cooperatives/modules/application";
import type { ApplicationModuleService } from "@pasar-sentra/cooperatives/modules/application/service";
import { CAPACITY_MODULE } from "@pasar-sentra/workshops/modules/capacity";
import type { CapacityModuleService } from "@pasar-sentra/workshops/modules/capacity/service";
import { LISTING_MODULE } from "@pasar-sentra/listings/modules/listing";
import type { ListingModuleService } from "@pasar-sentra/listings/modules/listing/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { newSecretToken, secretTokenHash } from "@pasar-sentra/foundation/secret-link/secret-token";
import { PICTURE_MODULE } from "@pasar-sentra/media/modules/picture";
import type { PictureModuleService } from "@pasar-sentra/media/modules/picture/service";

/** Things of the Sanan cooperative that its routes name by id. */
export interface Belongings {
  parcel: { id: string };
  orderReturn: { id: string };
  allocation: { id: string; share_id: string };
  pause: { id: string };
  listingImport: { id: string };
  picture: { id: string };
  /** Of a workshop that wants to join it, waiting for its answer. */
  application: { id: string; token: string };
}

interface Owner {
  cooperative_id: string;
  member_id: string;
  product_id: string;
  sellerOrder: { id: string; number: string; line_id: string };
}

/** Written through the modules: what they are worth is tested elsewhere, here they only have to exist. */
export async function createBelongings(container: MedusaContainer, owner: Owner): Promise<Belongings> {
  const { cooperative_id, member_id, product_id, sellerOrder } = owner;
  const orders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const parcel = await orders.createSellerOrderParcels({
    number: `${sellerOrder.number}-K9`,
    packed_at: new Date(),
    seller_order_id: sellerOrder.id,
  });
  const orderReturn = await orders.createSellerOrderReturns({
    number: `${sellerOrder.number}-R9`,
    reason: "Satu kotak penyok",
    seller_order_id: sellerOrder.id,
  });
  const pause = await container.resolve<CapacityModuleService>(CAPACITY_MODULE).createCapacityPauses({
    cooperative_id,
    member_id,
    from_date: "2027-01-01",
    until_date: "2027-01-02",
    actor_type: "system",
  });
  const listingImport = await container.resolve<ListingModuleService>(LISTING_MODULE).createListingImports({
    cooperative_id,
    file_name: "rahasia-sanan.csv",
    status: "refused",
    rows: 1,
    actor: {},
  });
  const picture = await container.resolve<PictureModuleService>(PICTURE_MODULE).createPictures({
    product_id,
    status: "failed",
    content_hash: "0".repeat(64),
    mime: "image/png",
    bytes: 1,
    width: 200,
    height: 200,
    alt: "Kotak",
    master_file_id: "none",
  });
  const token = newSecretToken();
  const application = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .createApplications({
      kind: "workshop",
      status: "submitted",
      token_hash: secretTokenHash(token),
      contact_name: "Bu Calon",
      contact_phone: "+6281100008888",
      name: "Dapur Calon",
      answers: {
        choice: { message: null },
        workshop: {
          workshop_name: "Dapur Calon",
          owner_name: "Bu Calon",
          craft: "Keripik",
          workers: 2,
          since_year: 2010,
        },
      },
      cooperative_id,
    });
  return {
    application: { id: application.id, token },
    parcel,
    orderReturn,
    pause,
    listingImport,
    picture,
    allocation: await sharedWork(container, owner),
  };
}

/** Work of the order's line, offered to a member. */
async function sharedWork(container: MedusaContainer, { cooperative_id, member_id, sellerOrder }: Owner) {
  const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const allocation = await service.createAllocations({
    seller_order_id: sellerOrder.id,
    seller_order_number: sellerOrder.number,
    seller_order_line_id: sellerOrder.line_id,
    cooperative_id,
    title: "Keripik tempe Sanan",
    unit: "bungkus",
    unit_price: 10_000,
    quantity: 20,
    missing_quantity: 10,
    due_on: "2027-01-31",
    status: "offered",
    round: 1,
  });
  const share = await service.createAllocationShares({
    cooperative_id,
    member_id,
    round: 1,
    status: "offered",
    quantity: 10,
    answer_by: new Date("2027-01-01"),
    allocation_id: allocation.id,
  });
  return { id: allocation.id, share_id: share.id };
}
