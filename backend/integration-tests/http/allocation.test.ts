import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import type { AllocationPage, AllocationView, CapacityPage, WorkPage } from "@pasar-sentra/wire/allocation";
import { expireWorkOffers } from "@pasar-sentra/workshops/allocation/expire-work-offers";
import { followSellerOrder } from "@pasar-sentra/workshops/allocation/follow-seller-order";
import { openAllocations } from "@pasar-sentra/workshops/allocation/open-allocations";
import { cancelAllocations } from "@pasar-sentra/workshops/allocation/cancel-allocations";
import { ALLOCATION_MODULE } from "@pasar-sentra/workshops/modules/allocation";
import type { AllocationModuleService } from "@pasar-sentra/workshops/modules/allocation/service";
import { unitScope } from "@pasar-sentra/workshops/capacity/production-plan";
import { CAPACITY_MODULE } from "@pasar-sentra/workshops/modules/capacity";
import type { CapacityModuleService } from "@pasar-sentra/workshops/modules/capacity/service";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { PRODUCER_MODULE } from "@pasar-sentra/cooperatives/modules/producer";
import type { ProducerModuleService } from "@pasar-sentra/cooperatives/modules/producer/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { earliestDates } from "@pasar-sentra/workshops/ready-day/earliest-date";
import { dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { type AcceptedLine, createSellerOrder } from "../fixtures/accepted-order";
import { type CooperativeFixture, createCooperative } from "../fixtures/cooperative";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { createProduct, type ProductFixture } from "../fixtures/product";
import { countStatements } from "../fixtures/statements";
import { createStore, type StoreFixture } from "../fixtures/store";

const MEMBERS = 14;
const KODI = 20;

/** Whatever JSON an answer holds. */
type Json = ReturnType<typeof JSON.parse>;

function dayFromNow(days: number): string {
  return toIsoDay(dayInJakarta(new Date()) + days);
}

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let store: StoreFixture;
    let ciomas: CooperativeFixture;
    let other: CooperativeFixture;
    let sandal: ProductFixture;
    let stocked: ProductFixture;
    let foreign: ProductFixture;
    let officer: ProducerFixture;
    let stranger: ProducerFixture;
    let member: ProducerFixture;
    let members: { id: string; workshop_name: string }[];

    const answer = async <Body = Json>(request: Promise<{ status: number; data: Body }>) =>
      request.catch((error: { response: { status: number; data: Body } }) => error.response);
    const get = <Body = Json>(path: string, who = officer, extra: object = {}) =>
      answer<Body>(api.get(path, { headers: { ...who.headers, ...extra } }));
    const post = <Body = Json>(path: string, body: object, who = officer, extra: object = {}) =>
      answer<Body>(api.post(path, body, { headers: { ...who.headers, ...extra } }));

    const line = (quantity: number, over: Partial<AcceptedLine> = {}): AcceptedLine => ({
      variant_id: sandal.variants[0]!.id,
      product_id: sandal.id,
      title: "Sandal uji",
      quantity,
      unit_price: 40_000,
      unit: "pasang",
      trade_unit: "kodi",
      trade_unit_size: KODI,
      ...over,
    });

    /** An accepted order of 40 kodi with its allocation. */
    const openOrder = async (quantity = 40 * KODI, due = dayFromNow(60)) => {
      const order = await createSellerOrder(container, ciomas.id, [line(quantity)], { promised_on: due });
      const { status, data } = await post<AllocationPage>(`/producer/orders/${order.id}/allocation`, {});
      expect(status).toBe(200);
      const [allocation] = data.allocations;
      const at = `/producer/orders/${order.id}/allocation/${allocation!.id}`;
      return { order, at, allocation: allocation as AllocationView };
    };
    const pageOf = async (orderId: string) =>
      (await get<AllocationPage>(`/producer/orders/${orderId}/allocation`)).data
        .allocations[0] as AllocationView;
    const cancel = (seller_order_id: string) =>
      cancelAllocations(container, { seller_order_id, reason: "Uji selesai", actor: SYSTEM_ACTOR });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

    /** Part of a long story: the database is put back before each test, so a story is one test. */
    const step = async (name: string, run: () => Promise<void>) => {
      try {
        await run();
      } catch (error) {
        if (error instanceof Error) error.message = `${name}: ${error.message}`;
        throw error;
      }
    };

    beforeAll(async () => {
      container = getContainer();
      store = await createStore(container);
      const common = { sentra_name: "Ciomas", commodity: "fashion", area_code: "32.01.29.2001" };
      ciomas = await createCooperative(container, store, {
        ...common,
        slug: "ciomas",
        legal_name: "Koperasi Ciomas Uji",
        number: 1,
      });
      other = await createCooperative(container, store, {
        ...common,
        slug: "lain",
        legal_name: "Koperasi Lain Uji",
        number: 2,
      });
      const terms = { unit: "pasang", trade_unit: "kodi", trade_unit_size: KODI };
      const tiers = [{ min_quantity: 1, unit_price: 40_000 }];
      const product = (handle: string, cooperative: CooperativeFixture, stock: number | null) =>
        createProduct(container, cooperative, store.sales_channel_id, {
          handle,
          title: handle,
          commodity: "fashion",
          variants: [{ title: "40", tiers, stock, terms }],
        });
      sandal = await product("sandal-uji", ciomas, null);
      stocked = await product("sandal-stok", ciomas, 100);
      foreign = await product("sandal-lain", other, null);
      const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE);
      members = await service.createMembers(
        Array.from({ length: MEMBERS }, (_, index) => ({
          cooperative_id: ciomas.id,
          workshop_name: `Bengkel ${String(index + 1).padStart(2, "0")}`,
          owner_name: `Pemilik ${index + 1}`,
          craft: "Alas kaki",
          workers: 3 + (index % 5),
          since_year: 2000,
        })) as Parameters<CooperativeModuleService["createMembers"]>[0],
      );
      await service.createMembers({
        cooperative_id: other.id,
        workshop_name: "Bengkel Lain",
        owner_name: "Pemilik Lain",
        craft: "Alas kaki",
        workers: 4,
        since_year: 2001,
      } as Parameters<CooperativeModuleService["createMembers"]>[0]);
      members.sort((a, b) => (a.workshop_name < b.workshop_name ? -1 : 1));
      officer = await createProducer(container, {
        cooperative_id: ciomas.id,
        role: "officer",
        name: "Bu Pengurus",
      });
      stranger = await createProducer(container, {
        cooperative_id: other.id,
        role: "officer",
        name: "Pak Asing",
      });
      member = await createProducer(container, {
        cooperative_id: ciomas.id,
        role: "member",
        member_id: members[0]!.id,
        name: "Pak Anggota",
      });
      await container
        .resolve<ProducerModuleService>(PRODUCER_MODULE)
        .updateProducerAccounts({ id: member.account_id, phone: "+6281234567890" });
      const capacity: CapacityModuleService = container.resolve(CAPACITY_MODULE);
      for (const { id } of members) {
        await capacity.putDeclaration({
          cooperative_id: ciomas.id,
          member_id: id,
          scope: unitScope("pasang"),
          unit: "pasang",
          product_id: null,
          weekly_quantity: 2 * KODI,
          effective_from: dayFromNow(0),
          ...SYSTEM_ACTOR,
        });
      }
    });

    describe("capacity", () => {
      it("promises what the supply terms say, or the lead time alone, while nobody has declared", async () => {
        const wanted = [{ variant_id: foreign.variants[0]!.id, quantity: KODI }];
        const dates = await earliestDates(container, wanted, new Date());
        expect(dates.get(wanted[0]!.variant_id)).toMatchObject({
          basis: "lead_time",
          to_make: KODI,
          reason: null,
        });
        const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE);
        const [terms] = await service.listSupplyTerms({ variant_id: wanted[0]!.variant_id });
        await service.updateSupplyTerms({ id: terms!.id, monthly_capacity: 600 });
        const now = new Date("2026-03-02T03:00:00Z");
        const estimate = (quantity: number) =>
          earliestDates(container, [{ ...wanted[0]!, quantity }], now).then((map) =>
            map.get(wanted[0]!.variant_id),
          );
        // 600 a month are 140 a week of six days: 400 pairs take 18 working days, from 3 March (a Tuesday) to 23 March.
        expect(await estimate(400)).toMatchObject({ basis: "estimated", ready_on: "2026-03-23" });
        // The lead time of 14 days ends on 16 March, a Monday.
        expect(await estimate(KODI)).toMatchObject({ ready_on: "2026-03-16" });
        await service.updateSupplyTerms({ id: terms!.id, monthly_capacity: null });
      });

      it("is declared by officers for members, and by a member for the own workshop only", async () => {
        const theirs = { member_id: members[0]!.id, unit: "pasang", weekly_quantity: 2 * KODI };
        const puts = await Promise.all(Array.from({ length: 5 }, () => post("/producer/capacity", theirs)));
        expect(new Set(puts.map(({ status }) => status))).toEqual(new Set([200]));
        const { data } = await get<CapacityPage>("/producer/capacity");
        expect(data.members).toHaveLength(MEMBERS);
        expect(data.members[0]!.declared).toMatchObject([
          { unit: "pasang", weekly_quantity: 40, trade_unit: "kodi" },
        ]);
        expect(data.scopes[0]).toMatchObject({ unit: "pasang", product_id: null, trade_unit: "kodi" });

        const mine = await post<CapacityPage>(
          "/producer/capacity",
          { member_id: members[5]!.id, unit: "pasang", weekly_quantity: 60 },
          member,
        );
        expect(mine.data.members.map(({ member_id }) => member_id)).toEqual([members[0]!.id]);
        expect(mine.data.members[0]!.declared[0]!.weekly_quantity).toBe(60);
        const after = await get<CapacityPage>("/producer/capacity");
        expect(after.data.members[5]!.declared[0]!.weekly_quantity).toBe(40);
      });

      it("refuses what can't be by name, and knows no strangers", async () => {
        const bad = await post("/producer/capacity", { unit: "pasang", weekly_quantity: -1 }, member);
        expect(bad).toMatchObject({ status: 400 });
        expect(bad.data.message).toContain("weekly_quantity");
        for (const field of ["cooperative_id", "status", "price", "role", "metadata"]) {
          const injected = await post(
            "/producer/capacity",
            { unit: "pasang", weekly_quantity: 1, [field]: "x" },
            member,
          );
          expect(injected.status).toBe(400);
        }
        const theirs = { member_id: members[0]!.id, unit: "pasang", weekly_quantity: 1 };
        expect((await post("/producer/capacity", theirs, stranger)).status).toBe(404);
        const product = { member_id: members[0]!.id, product_id: foreign.id, weekly_quantity: 1 };
        expect((await post("/producer/capacity", product)).status).toBe(404);
        const backwards = { from_date: "2026-05-02", until_date: "2026-05-01" };
        expect((await post("/producer/capacity/pauses", backwards)).status).toBe(400);
        expect(
          (await post("/producer/capacity/pauses", { from_date: "2026-02-30", until_date: "2026-03-01" }))
            .status,
        ).toBe(400);
      });

      it("makes the promised date: shared over members, after all work before, not on days off", async () => {
        const now = new Date("2026-03-02T03:00:00Z");
        const variant_id = sandal.variants[0]!.id;
        const promise = async (quantity: number) =>
          (await earliestDates(container, [{ variant_id, quantity }], now)).get(variant_id);
        // Declared from today on only: on 2 March 2026 nobody made anything yet, within a year from then they do.
        const today = new Date();
        const soon = (await earliestDates(container, [{ variant_id, quantity: 28 * KODI }], today)).get(
          variant_id,
        );
        // 14 members make two kodi a week each: 28 kodi need one week of six days, less than the 14 days' lead time.
        expect(soon).toMatchObject({ basis: "declared", to_make: 28 * KODI, from_stock: 0 });
        expect(soon!.ready_on! >= dayFromNow(14)).toBe(true);
        expect(soon!.ready_on! <= dayFromNow(16)).toBe(true);
        const large = (await earliestDates(container, [{ variant_id, quantity: 112 * KODI }], today)).get(
          variant_id,
        );
        expect(large!.ready_on! >= dayFromNow(28)).toBe(true);
        expect(large!.ready_on! <= dayFromNow(31)).toBe(true);
        expect(await promise(1_000_000)).toMatchObject({ ready_on: null, reason: "too_far" });

        const pause = { from_date: dayFromNow(0), until_date: dayFromNow(20), reason: "Lebaran" };
        const paused = await post<CapacityPage>("/producer/capacity/pauses", pause);
        const id = paused.data.pauses[0]!.id;
        const later = (await earliestDates(container, [{ variant_id, quantity: KODI }], today)).get(
          variant_id,
        );
        expect(later!.ready_on! > dayFromNow(20)).toBe(true);
        expect(
          (await answer(api.delete(`/producer/capacity/pauses/${id}`, { headers: member.headers }))).status,
        ).toBe(404);
        expect(
          (await answer(api.delete(`/producer/capacity/pauses/${id}`, { headers: stranger.headers }))).status,
        ).toBe(404);
        expect(
          (await answer(api.delete(`/producer/capacity/pauses/${id}`, { headers: officer.headers }))).status,
        ).toBe(200);

        const placed = await createSellerOrder(container, ciomas.id, [line(112 * KODI)], {
          status: "placed",
        });
        const behind = (await earliestDates(container, [{ variant_id, quantity: KODI }], today)).get(
          variant_id,
        );
        expect(behind!.ready_on! >= dayFromNow(28)).toBe(true);
        await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).deleteSellerOrders(placed.id);
      });

      it("tells shoppers: from stock, not beyond it, and together in one cart", async () => {
        const of = (variant: string, quantity: number) =>
          answer(
            api.get(`/store/promise?variant_id=${variant}&quantity=${quantity}`, { headers: store.headers }),
          );
        const stock = stocked.variants[0]!.id;
        expect((await of(stock, 100)).data.promise).toMatchObject({
          basis: "stock",
          from_stock: 100,
          to_make: 0,
        });
        expect((await of(stock, 101)).data.promise).toMatchObject({ ready_on: null, reason: "out_of_stock" });
        expect((await of("variant_unknown", 1)).status).toBe(404);
        expect((await of(stock, 0)).status).toBe(400);
        const wanted = [{ variant_id: sandal.variants[0]!.id, quantity: 28 * KODI }];
        const alone = await earliestDates(container, wanted, new Date());
        const twice = await earliestDates(
          container,
          [...wanted, ...wanted, ...wanted, ...wanted],
          new Date(),
        );
        const date = (map: typeof alone) => map.get(wanted[0]!.variant_id)!.ready_on!;
        expect(date(twice) > date(alone)).toBe(true);
      });
    });

    it("shares a large order from the proposal to the last checked pair", async () => {
      let at: string;
      let orderId: string;

      await step("is proposed over 14 members: whole kodi, exact sum, nobody above capacity", async () => {
        const opened = await openOrder();
        at = opened.at;
        orderId = opened.order.id;
        const { allocation } = opened;
        expect(allocation).toMatchObject({
          status: "proposed",
          quantity: 800,
          missing_units: 40,
          unallocated_units: 0,
        });
        expect(allocation.members).toHaveLength(MEMBERS);
        expect(sum(allocation.members.map(({ proposed_units }) => proposed_units))).toBe(40);
        for (const one of allocation.members)
          expect(one.proposed_units).toBeLessThanOrEqual(one.capacity_units);
        const again = await post<AllocationPage>(`/producer/orders/${orderId}/allocation`, {});
        expect(again.data.allocations.map(({ id }) => id)).toEqual([allocation.id]);
        expect(await openAllocations(container, { seller_order_id: orderId, actor: SYSTEM_ACTOR })).toEqual(
          [],
        );
      });

      await step("lets the officer move quantities, with totals that are right or refused", async () => {
        const before = await pageOf(orderId);
        const split = before.members.map(({ member_id, proposed_units }) => ({
          member_id,
          units: proposed_units,
        }));
        split[0]!.units += 1;
        const over = await post(`${at}/split`, { shares: split, version: before.version });
        expect(over).toMatchObject({ status: 400, data: { code: "split_refused" } });
        expect(over.data.details).toMatchObject([{ problem: "more_than_needed", units: 41, most: 40 }]);
        split[1]!.units -= 1;
        const kept = await post<AllocationPage>(`${at}/split`, { shares: split, version: before.version });
        expect(kept.data.allocations[0]).toMatchObject({
          split_kept: true,
          unallocated_units: 0,
          rule: "manual",
        });
        const stale = await post(`${at}/split`, { shares: split, version: before.version });
        expect(stale).toMatchObject({ status: 409, data: { code: "version_conflict", by: "Bu Pengurus" } });
        const tooMuch = [{ member_id: members[0]!.id, units: 5_000 }];
        expect((await post(`${at}/split`, { shares: tooMuch })).data.details[0]).toMatchObject({
          problem: "above_capacity",
        });
        const unknown = [{ member_id: "member_x", units: 1 }];
        expect((await post(`${at}/split`, { shares: unknown })).data.details[0]).toMatchObject({
          problem: "unknown_member",
        });
      });

      await step("is offered once, however many officers press at once", async () => {
        const presses = await Promise.all(
          Array.from({ length: 8 }, () => post(`${at}/offer`, { answer_hours: 48 })),
        );
        const won = presses.filter(({ status }) => status === 200);
        expect(won).toHaveLength(1);
        for (const { status, data } of presses.filter((press) => press.status !== 200)) {
          expect(status).toBe(409);
          expect(data).toMatchObject({ code: "nothing_to_share", by: "Bu Pengurus" });
        }
        const view = await pageOf(orderId);
        expect(view).toMatchObject({ status: "offered", missing_quantity: 0, round: 1 });
        expect(view.totals.offered).toBe(800);
        const first = view.shares.find(({ member_id }) => member_id === members[0]!.id)!;
        expect(first.message).toMatchObject({ phone: "+6281234567890" });
        expect(first.message!.text).toContain("/producer/pekerjaan");
      });

      await step("reaches the member's phone once", async () => {
        const notifications = await container
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ to: "+6281234567890" });
        expect(notifications).toHaveLength(1);
        expect(notifications[0]).toMatchObject({ channel: "whatsapp", template: "work-offered" });
      });

      await step("shows a member the own share and money only", async () => {
        const { data } = await get<WorkPage>("/producer/work", member);
        expect(data.shares).toHaveLength(1);
        expect(data.shares[0]!.gross).toBe(data.shares[0]!.quantity * 40_000);
        expect(data.summary.offered).toEqual({ count: 1, gross: data.shares[0]!.gross });
        expect((await get(`/producer/orders/${orderId}/allocation`, member)).status).toBe(403);
        expect((await post(`${at}/offer`, {}, member)).status).toBe(403);
        expect((await get("/producer/work")).data.code).toBe("choose_member");
        const view = await pageOf(orderId);
        const theirs = view.shares.find(({ member_id }) => member_id !== members[0]!.id)!;
        expect((await post(`/producer/work/${theirs.id}/answer`, { answer: "accept" }, member)).status).toBe(
          404,
        );
      });

      await step("takes one answer of many at once, and tells the others who was first", async () => {
        const { data } = await get<WorkPage>("/producer/work", member);
        const id = data.shares[0]!.id;
        const answers = await Promise.all(
          Array.from({ length: 10 }, (_, index) =>
            post(
              `/producer/work/${id}/answer`,
              { answer: "accept", ...(index % 2 ? { reason: "Siap dikerjakan" } : {}) },
              member,
            ),
          ),
        );
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        for (const { status, data: body } of answers.filter((one) => one.status !== 200)) {
          expect(status).toBe(409);
          expect(body).toMatchObject({ code: "already_answered", by: "Pak Anggota", status: "accepted" });
        }
      });

      await step(
        "shares again what two refuse, in assisted mode with both names, over those who did not",
        async () => {
          const view = await pageOf(orderId);
          const open = view.shares.filter(({ status }) => status === "offered");
          const refusing = open.slice(0, 2);
          const officerFor = (id: string) => ({ "x-acting-for-member": id });
          for (const share of refusing) {
            const body = { answer: "refuse", reason: "Mesin rusak" };
            const { status } = await post(
              `/producer/work/${share.id}/answer`,
              body,
              officer,
              officerFor(share.member_id),
            );
            expect(status).toBe(200);
          }
          for (const share of open.slice(2)) {
            expect((await post(`${at}/shares/${share.id}/answer`, { answer: "accept" })).status).toBe(200);
          }
          const short = await pageOf(orderId);
          const refused = sum(refusing.map(({ quantity }) => quantity));
          expect(short).toMatchObject({ status: "short", missing_quantity: refused });
          const declined = short.members.filter((one) => one.declined === "refused");
          expect(declined.map(({ member_id }) => member_id).sort()).toEqual(
            refusing.map(({ member_id }) => member_id).sort(),
          );
          expect(declined.every(({ proposed_units }) => proposed_units === 0)).toBe(true);
          const again = await post<AllocationPage>(`${at}/offer`, {});
          expect(again.data.allocations[0]).toMatchObject({
            status: "offered",
            round: 2,
            missing_quantity: 0,
          });
          const second = again.data.allocations[0]!.shares.filter(({ round }) => round === 2);
          expect(sum(second.map(({ quantity }) => quantity))).toBe(refused);
          for (const share of second) await post(`${at}/shares/${share.id}/answer`, { answer: "accept" });
          expect(await pageOf(orderId)).toMatchObject({ status: "accepted", missing_quantity: 0 });
          const history = await get(`/producer/orders/${orderId}/allocation/history?limit=50`);
          const refusals = history.data.events.filter(({ action }: Json) => action === "refuse");
          expect(refusals).toHaveLength(2);
          expect(refusals[0]).toMatchObject({ actor_name: "Bu Pengurus", reason: "Mesin rusak" });
          expect(refusals[0].on_behalf_of).toBe(refusals[0].workshop_name);
        },
      );

      await step("records delivery and quality check; 12 rejected pairs are shared again", async () => {
        const view = await pageOf(orderId);
        const work = view.shares.filter(({ status }) => status === "accepted");
        const [first, ...rest] = work;
        const wrong = await post(`${at}/shares/${first!.id}/deliver`, {
          quantity: first!.quantity_accepted + 1,
        });
        expect(wrong).toMatchObject({ status: 400, data: { code: "more_than_accepted" } });
        await post(`${at}/shares/${first!.id}/deliver`, { quantity: first!.quantity_accepted });
        const uneven = await post(`${at}/shares/${first!.id}/check`, { passed: 1, rejected: 0 });
        expect(uneven).toMatchObject({ status: 400, data: { code: "check_does_not_add_up" } });
        const silent = { passed: first!.quantity_accepted - 12, rejected: 12 };
        expect(await post(`${at}/shares/${first!.id}/check`, silent)).toMatchObject({
          data: { code: "reason_required" },
        });
        const checked = await post<AllocationPage>(`${at}/shares/${first!.id}/check`, {
          ...silent,
          reason: "Lem lepas",
        });
        expect(checked.data.allocations[0]).toMatchObject({
          status: "short",
          missing_quantity: 12,
          missing_units: 1,
        });
        for (const share of rest) {
          const body = { passed: share.quantity_accepted, rejected: 0 };
          expect((await post(`${at}/shares/${share.id}/check`, body)).status).toBe(200);
        }
        const third = await post<AllocationPage>(`${at}/offer`, {});
        const shares = third.data.allocations[0]!.shares.filter(({ round }) => round === 3);
        expect(shares.map(({ quantity }) => quantity)).toEqual([12]);
        await post(`${at}/shares/${shares[0]!.id}/answer`, { answer: "accept" });
        const done = await post<AllocationPage>(`${at}/shares/${shares[0]!.id}/check`, {
          passed: 12,
          rejected: 0,
        });
        expect(done.data.allocations[0]).toMatchObject({
          status: "checked",
          missing_quantity: 0,
          totals: { passed: 800, rejected: 12 },
        });
        const twice = await post(`${at}/shares/${shares[0]!.id}/check`, { passed: 12, rejected: 0 });
        expect(twice.status).toBe(409);
      });

      await step("belongs to its cooperative: everything of it is 404 for another's officer", async () => {
        const view = await pageOf(orderId);
        const share = view.shares[0]!.id;
        const gets = [
          `/producer/orders/${orderId}/allocation`,
          `/producer/orders/${orderId}/allocation/history`,
        ];
        for (const path of gets) expect((await get(path, stranger)).status).toBe(404);
        const posts: [string, object][] = [
          [`/producer/orders/${orderId}/allocation`, {}],
          [`${at}/split`, {}],
          [`${at}/offer`, {}],
          [`${at}/reduce`, { quantity: 1, reason: "Uji" }],
          [`${at}/shares/${share}/answer`, { answer: "accept" }],
          [`${at}/shares/${share}/withdraw`, { reason: "Uji" }],
          [`${at}/shares/${share}/deliver`, { quantity: 1 }],
          [`${at}/shares/${share}/check`, { passed: 1, rejected: 0 }],
        ];
        for (const [path, body] of posts) {
          expect([path, (await post(path, body, stranger)).status]).toEqual([path, 404]);
          for (const field of ["cooperative_id", "status", "price", "role", "metadata"]) {
            if (path.endsWith("/allocation")) continue;
            expect((await post(path, { ...body, [field]: "x" })).status).toBe(400);
          }
        }
      });
    });

    describe("what goes otherwise", () => {
      it("gives later work to those who were given less", async () => {
        const first = await openOrder(7 * KODI);
        const shares = members.slice(0, 7).map(({ id }) => ({ member_id: id, units: 1 }));
        await post(`${first.at}/offer`, { shares });
        for (const { id } of (await pageOf(first.order.id)).shares) {
          await post(`${first.at}/shares/${id}/answer`, { answer: "accept" });
        }
        const { allocation } = await openOrder(7 * KODI);
        const units = (from: number, to: number) =>
          sum(
            members
              .slice(from, to)
              .map(({ id }) => allocation.members.find(({ member_id }) => member_id === id)!.proposed_units),
          );
        expect(
          allocation.members.find(({ member_id }) => member_id === members[0]!.id)!.given_this_year,
        ).toBe(Math.floor((KODI * 40_000) / 3));
        expect(units(7, 14)).toBeGreaterThan(units(0, 7));
        expect(units(0, 14)).toBe(7);
      });

      it("counts what others were offered at the same moment: two orders never overbook", async () => {
        // One week: 14 members × 2 kodi = 28 kodi for two orders of 20.
        const due = dayFromNow(7);
        const orders = await Promise.all([openOrder(20 * KODI, due), openOrder(20 * KODI, due)]);
        await Promise.all(orders.map(({ at }) => post(`${at}/offer`, {})));
        const views = await Promise.all(orders.map(({ order }) => pageOf(order.id)));
        const perMember = new Map<string, number>();
        for (const { member_id, quantity } of views.flatMap(({ shares }) => shares)) {
          perMember.set(member_id, (perMember.get(member_id) ?? 0) + quantity);
        }
        expect(Math.max(...perMember.values())).toBeLessThanOrEqual(2 * KODI);
        expect(sum(views.map(({ missing_quantity }) => missing_quantity))).toBeGreaterThan(0);
        for (const { order } of orders) await cancel(order.id);
      });

      it("ends late offers once, and shares them again", async () => {
        const { at, order } = await openOrder(14 * KODI);
        await post(`${at}/offer`, { answer_hours: 1 });
        const later = new Date(Date.now() + 2 * 3_600_000);
        const shares = (await pageOf(order.id)).shares;
        await container
          .resolve<AllocationModuleService>(ALLOCATION_MODULE)
          .updateAllocationShares(shares.map(({ id }) => ({ id, answer_by: new Date(Date.now() - 1_000) })));
        const late = await post(`${at}/shares/${shares[0]!.id}/answer`, { answer: "accept" });
        expect(late).toMatchObject({ status: 409, data: { code: "offer_expired" } });
        await Promise.all([expireWorkOffers(container, later), expireWorkOffers(container, later)]);
        const view = await pageOf(order.id);
        expect(view).toMatchObject({ status: "short", missing_quantity: 14 * KODI });
        expect(view.shares.every(({ status }) => status === "expired")).toBe(true);
        const history = await get(`/producer/orders/${order.id}/allocation/history?limit=50`);
        const expired = history.data.events.filter(({ action }: Json) => action === "expire");
        expect(expired).toHaveLength(shares.length);
        expect(expired[0]).toMatchObject({ actor_type: "system" });
        await cancel(order.id);
      });

      it("takes a part of an offer, takes work back, and gives up what nobody makes", async () => {
        const { at, order } = await openOrder(6 * KODI);
        const shares = [{ member_id: members[2]!.id, units: 4 }];
        await post(`${at}/offer`, { shares });
        const [share] = (await pageOf(order.id)).shares;
        expect((await post(`${at}/shares/${share!.id}/answer`, { answer: "accept", units: 5 })).status).toBe(
          400,
        );
        await post(`${at}/shares/${share!.id}/answer`, { answer: "accept", units: 3 });
        expect(await pageOf(order.id)).toMatchObject({ status: "short", missing_quantity: 60 });
        expect((await post(`${at}/reduce`, { quantity: 61, reason: "Tidak sanggup" })).status).toBe(400);
        await post(`${at}/reduce`, { quantity: 60, reason: "Tidak sanggup" });
        expect(await pageOf(order.id)).toMatchObject({
          status: "accepted",
          quantity: 60,
          missing_quantity: 0,
        });
        await post(`${at}/shares/${share!.id}/withdraw`, { reason: "Sakit" });
        expect(await pageOf(order.id)).toMatchObject({ status: "short", missing_quantity: 60 });
        await cancel(order.id);
        await cancel(order.id);
        expect(await pageOf(order.id)).toMatchObject({ status: "cancelled" });
        expect((await post(`${at}/offer`, {})).status).toBe(409);
      });

      it("follows an order that is cancelled in part, and takes no work from who has it", async () => {
        const { at, order } = await openOrder(6 * KODI);
        const [own, hers] = [members[0]!.id, members[1]!.id];
        const shares = [
          { member_id: own, units: 3 },
          { member_id: hers, units: 2 },
        ];
        await post(`${at}/offer`, { shares });
        const shareOf = async (memberId: string) =>
          (await pageOf(order.id)).shares.find(({ member_id }) => member_id === memberId)!;
        await post(`${at}/shares/${(await shareOf(hers)).id}/answer`, { answer: "accept" });
        const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
        const [row] = await service.listAllocations({ seller_order_id: order.id });
        const cancelPart = async (quantity: number, reason: string) => {
          const lines = [{ line_id: row!.seller_order_line_id, quantity }];
          const { status } = await post(`/producer/orders/${order.id}/cancel`, { lines, reason });
          expect(status).toBe(200);
        };
        const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });
        const messages = async () => {
          const sent = await container
            .resolve(Modules.NOTIFICATION)
            .listNotifications({ to: "+6281234567890", template: "work-lessened" }, { order: { id: "ASC" } });
          return sent.map(({ data }) => data?.subject);
        };

        // 120 pairs: 40 taken on, 60 offered, 20 without a maker. 80 are left: the 20, then 20 of the offer.
        await cancelPart(2 * KODI, "Pembeli mengurangi");
        await eventually(() => pageOf(order.id)).toMatchObject({ quantity: 4 * KODI, missing_quantity: 0 });
        expect(await shareOf(own)).toMatchObject({ status: "offered", quantity: 2 * KODI });
        await eventually(messages).toEqual(["Tawaran berkurang: 2 kodi Sandal uji"]);

        // 20 are left, 40 taken on: the offer goes, the 40 stay.
        await cancelPart(3 * KODI, "Pembeli mengurangi lagi");
        await eventually(() => pageOf(order.id)).toMatchObject({ quantity: 2 * KODI, status: "accepted" });
        expect(await shareOf(own)).toMatchObject({ status: "withdrawn", reason: "Pembeli mengurangi lagi" });
        expect(await shareOf(hers)).toMatchObject({ status: "accepted", quantity_accepted: 2 * KODI });
        await eventually(async () => (await messages()).at(-1)).toMatch(
          /^Tawaran ditarik: . kodi Sandal uji$/,
        );

        const { version } = await pageOf(order.id);
        await Promise.all([1, 2, 3].map(() => followSellerOrder(container, order.id)));
        expect((await pageOf(order.id)).version).toBe(version);
        expect(await messages()).toHaveLength(2);
        const history = await get(`/producer/orders/${order.id}/allocation/history?limit=50`);
        const followed = history.data.events
          .filter(({ action }: Json) => ["follow", "lessen", "surplus"].includes(action))
          .map(({ action, quantity, reason }: Json) => `${action} ${quantity}: ${reason}`);
        const { surplus } = await pageOf(order.id);
        expect(surplus).toMatchObject([{ member_id: hers, quantity: KODI }]);
        expect(surplus[0]?.workshop_name).toBe((await shareOf(hers)).workshop_name);
        expect(followed.sort()).toEqual([
          "follow 40: Pembeli mengurangi",
          "follow 40: Pembeli mengurangi lagi",
          "lessen 20: Pembeli mengurangi",
          "surplus 20: Pembeli mengurangi lagi",
        ]);
        await cancel(order.id);
      });

      it("tells who has an offer or work of an order that is cancelled altogether", async () => {
        const { at, order } = await openOrder(5 * KODI);
        const [own, hers] = [members[0]!.id, members[1]!.id];
        const shares = [
          { member_id: own, units: 3 },
          { member_id: hers, units: 2 },
        ];
        await post(`${at}/offer`, { shares });
        const shareOf = async (memberId: string) =>
          (await pageOf(order.id)).shares.find(({ member_id }) => member_id === memberId)!;
        const maker = await createProducer(container, {
          cooperative_id: ciomas.id,
          role: "member",
          member_id: hers,
        });
        await container
          .resolve<ProducerModuleService>(PRODUCER_MODULE)
          .updateProducerAccounts({ id: maker.account_id, phone: "+6281234567891" });
        const [offered, taken] = [await shareOf(own), await shareOf(hers)];
        await post(`${at}/shares/${taken.id}/answer`, { answer: "accept" });
        await cancel(order.id);
        const told = async () => {
          const sent = await container
            .resolve(Modules.NOTIFICATION)
            .listNotifications({ resource_id: [offered.id, taken.id], template: "work-lessened" });
          return sent.map(({ to, data }) => `${to} ${data?.subject}`).sort();
        };
        await expect
          .poll(told, { timeout: 20_000 })
          .toEqual([
            "+6281234567890 Tawaran ditarik: 3 kodi Sandal uji",
            "+6281234567891 Pekerjaan dihentikan: 2 kodi Sandal uji",
          ]);
        await Promise.all([1, 2, 3].map(() => followSellerOrder(container, order.id)));
        expect(await told()).toHaveLength(2);
        const { data } = await get("/producer/work?tab=done", member);
        expect(data.shares.find(({ id }: Json) => id === offered.id)).toMatchObject({
          status: "withdrawn",
          order_cancelled: true,
          reason: "Uji selesai",
        });
      });

      it("opens one allocation however many open it at once", async () => {
        const order = await createSellerOrder(container, ciomas.id, [line(2 * KODI)]);
        const opened = await Promise.all(
          Array.from({ length: 6 }, () =>
            post<AllocationPage>(`/producer/orders/${order.id}/allocation`, {}),
          ),
        );
        expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([200]));
        expect(new Set(opened.map(({ data }) => data.allocations[0]!.id)).size).toBe(1);
        await cancel(order.id);
      });
    });

    it("reads with a constant number of SQL statements", async () => {
      const small = await openOrder(2 * KODI);
      const big = await openOrder(MEMBERS * KODI);
      await post(`${small.at}/offer`, { shares: [{ member_id: members[0]!.id, units: 1 }] });
      await post(`${big.at}/offer`, {});
      const statements = async (path: string, who = officer) => {
        await get(path, who);
        return countStatements(container, () => get(path, who));
      };
      expect(await statements(`/producer/orders/${big.order.id}/allocation`)).toBe(
        await statements(`/producer/orders/${small.order.id}/allocation`),
      );
      const history = (limit: number) => `/producer/orders/${big.order.id}/allocation/history?limit=${limit}`;
      expect(await statements(history(50))).toBe(await statements(history(1)));
      expect(await statements("/producer/work?tab=done&limit=50", member)).toBe(
        await statements("/producer/work?tab=done&limit=1", member),
      );
      const dates = (products: readonly ProductFixture[]) => () =>
        earliestDates(
          container,
          products.map(({ variants }) => ({ variant_id: variants[0]!.id, quantity: 1 })),
          new Date(),
        );
      expect(await countStatements(container, dates([sandal, stocked, foreign]))).toBe(
        await countStatements(container, dates([stocked])),
      );
      for (const { order } of [small, big]) await cancel(order.id);
    });
  },
});
