import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import forgetApplicationDrafts from "@pasar-sentra/cooperatives/jobs/forget-application-drafts";
import { APPLICATION_MODULE } from "@pasar-sentra/cooperatives/modules/application";
import type { ApplicationModuleService } from "@pasar-sentra/cooperatives/modules/application/service";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { IDEMPOTENCY_MODULE } from "@pasar-sentra/foundation/modules/idempotency";
import type { IdempotencyModuleService } from "@pasar-sentra/foundation/modules/idempotency/service";
import { PRODUCER_MODULE } from "@pasar-sentra/cooperatives/modules/producer";
import type { ProducerModuleService } from "@pasar-sentra/cooperatives/modules/producer/service";
import { createCooperativeWorkflow } from "@pasar-sentra/cooperatives/workflows";
import { cooperativeSections, workshopSections } from "../fixtures/application";
import { createCooperative, type CooperativeFixture } from "../fixtures/cooperative";
import { createOperator } from "../fixtures/operator";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { createStore, type StoreFixture } from "../fixtures/store";

/** Whatever JSON an answer holds. */
type Json = ReturnType<typeof JSON.parse>;

interface Answer {
  status: number;
  data: Json;
  headers: Json;
}

const PASSWORD = "rahasia-bersama";

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let store: StoreFixture;
    let service: ProducerModuleService;
    let cooperatives: CooperativeModuleService;
    let sanan: CooperativeFixture;
    let kasongan: CooperativeFixture;
    let operator: Awaited<ReturnType<typeof createOperator>>;
    let applications: ApplicationModuleService;
    let officer: ProducerFixture;
    let manager: ProducerFixture;
    let member: ProducerFixture;
    let workshopId: string;
    let otherWorkshopId: string;
    let strangeWorkshopId: string;

    const answer = async (request: Promise<Answer>) =>
      request.catch((error: { response: Answer }) => error.response);
    const get = (path: string, headers: object = {}) => answer(api.get(path, { headers }));
    const post = (path: string, body: object, headers: object = {}) =>
      answer(api.post(path, body, { headers }));
    const remove = (path: string, headers: object) => answer(api.delete(path, { headers }));
    const logIn = (email: string, password: string) => post("/auth/producer/emailpass", { email, password });

    const workshop = async (cooperative_id: string, workshop_name: string) =>
      (
        await cooperatives.createMembers({
          cooperative_id,
          workshop_name,
          owner_name: `Pemilik ${workshop_name}`,
          craft: "Keripik tempe",
          workers: 3,
          since_year: 2001,
        })
      ).id;

    /** An invitation's token, from the link that only the answer has. */
    const invite = async (body: object, headers: object = officer.headers) => {
      const { status, data } = await post("/producer/staff/invitations", body, headers);
      expect(status).toBe(201);
      return { id: data.invitation.id as string, token: data.link.split("/").at(-1) as string, data };
    };
    const accept = (token: string, body: object, headers: object = {}) =>
      post(`/producer/invitations/${token}/accept`, body, headers);

    /** Somebody who accepted an invitation and has a password. @returns the header of a log-in */
    const joined = async (body: object, headers?: object) => {
      const { token } = await invite(body, headers);
      const { data } = await accept(token, { password: PASSWORD });
      return { authorization: `Bearer ${(await logIn(data.log_in, PASSWORD)).data.token}` };
    };

    beforeAll(async () => {
      container = getContainer();
      store = await createStore(container);
      service = container.resolve(PRODUCER_MODULE);
      cooperatives = container.resolve(COOPERATIVE_MODULE);
      applications = container.resolve(APPLICATION_MODULE);
      operator = await createOperator(container, "operator@example.com");
      sanan = await createCooperative(container, store, {
        slug: "sanan",
        legal_name: "Koperasi Keripik Sanan",
        sentra_name: "Sanan",
        commodity: "food",
        area_code: "35.73.01.1007",
        number: 1,
      });
      kasongan = await createCooperative(container, store, {
        slug: "kasongan",
        legal_name: "Koperasi Gerabah Kasongan",
        sentra_name: "Kasongan",
        commodity: "craft",
        area_code: "34.02.16.2001",
        number: 2,
      });
      workshopId = await workshop(sanan.id, "Dapur Tua");
      otherWorkshopId = await workshop(sanan.id, "Dapur Baru");
      strangeWorkshopId = await workshop(kasongan.id, "Tungku Lama");
      officer = await createProducer(container, {
        cooperative_id: sanan.id,
        role: "officer",
        name: "Bu Sari",
      });
      manager = await createProducer(container, { cooperative_id: sanan.id, role: "manager" });
      member = await createProducer(container, {
        cooperative_id: sanan.id,
        role: "member",
        member_id: workshopId,
      });
    });

    describe("who acts", () => {
      it("tells an account its cooperatives, and nobody anything", async () => {
        const { status, data } = await get("/producer/me", { authorization: officer.headers.authorization });
        expect(status).toBe(200);
        expect(data.me.account.name).toBe("Bu Sari");
        expect(data.me.cooperatives).toMatchObject([{ slug: "sanan", role: "officer", member: null }]);
        expect((await get("/producer/me")).status).toBe(401);
        expect((await get("/producer/nothing-here")).status).toBe(401);
        expect((await get("/Producer/staff")).status).toBe(401);
      });

      it("takes the only cooperative for granted, and asks when there are several", async () => {
        const both = await createProducer(container, { cooperative_id: sanan.id, role: "manager" });
        const { authorization } = both.headers;
        expect((await get("/producer/staff", { authorization })).status).toBe(200);
        await createProducer(container, {
          cooperative_id: kasongan.id,
          role: "officer",
          account_id: both.account_id,
        });
        const unclear = await get("/producer/staff", { authorization });
        expect([unclear.status, unclear.data.code]).toEqual([400, "choose_cooperative"]);
        expect(unclear.data.cooperatives).toHaveLength(2);
        const named = await get("/producer/staff", { authorization, "x-acting-cooperative": "kasongan" });
        expect(named.data.staff).toMatchObject([{ role: "officer", is_self: true }]);
      });

      it("answers 404 for another cooperative and its people", async () => {
        const elsewhere = { ...officer.headers, "x-acting-cooperative": kasongan.id };
        expect((await get("/producer/staff", elsewhere)).status).toBe(404);
        const theirs = await createProducer(container, { cooperative_id: kasongan.id, role: "manager" });
        for (const path of [
          `/producer/staff/${theirs.staff_id}/revoke`,
          `/producer/staff/${theirs.staff_id}`,
        ]) {
          expect((await post(path, { role: "manager" }, officer.headers)).status).toBe(404);
        }
        const strange = { ...officer.headers, "x-acting-for-member": strangeWorkshopId };
        expect((await get("/producer/staff", strange)).status).toBe(404);
      });

      it("lets nobody but officers manage people", async () => {
        const invitation = { name: "Pak Budi", role: "officer", phone: "0812-3456-7000" };
        for (const { headers } of [manager, member]) {
          const { status, data } = await post("/producer/staff/invitations", invitation, headers);
          expect([status, data.code]).toEqual([403, "role_not_allowed"]);
          expect((await post(`/producer/staff/${officer.staff_id}/revoke`, {}, headers)).status).toBe(403);
          expect((await get("/producer/history", headers)).status).toBe(403);
        }
        expect((await get("/producer/staff", member.headers)).status).toBe(403);
        const assisted = { ...member.headers, "x-acting-for-member": otherWorkshopId };
        expect((await get("/producer/me", assisted)).status).toBe(200);
        expect((await get("/producer/staff", assisted)).data.code).toBe("role_not_allowed");
      });

      it("refuses on the next request after a revocation", async () => {
        const leaving = await createProducer(container, { cooperative_id: sanan.id, role: "manager" });
        expect((await get("/producer/staff", leaving.headers)).status).toBe(200);
        const path = `/producer/staff/${leaving.staff_id}/revoke`;
        expect((await post(path, { reason: "Pindah kerja" }, officer.headers)).status).toBe(200);
        expect((await get("/producer/staff", leaving.headers)).status).toBe(404);
        expect((await post(path, {}, officer.headers)).status).toBe(404);
      });

      it("keeps one officer, also when two revoke each other at once", async () => {
        const two = [
          await createProducer(container, { cooperative_id: kasongan.id, role: "officer" }),
          await createProducer(container, { cooperative_id: kasongan.id, role: "officer" }),
        ] as const;
        const revoke = (who: ProducerFixture, whom: ProducerFixture) =>
          post(`/producer/staff/${whom.staff_id}/revoke`, {}, who.headers);
        const answers = await Promise.all([revoke(two[0], two[1]), revoke(two[1], two[0])]);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        const left = answers[0].status === 200 ? two[0] : two[1];
        const refused = await revoke(left, left);
        expect([refused.status, refused.data.code]).toEqual([409, "last_officer"]);
        const demoted = await post(`/producer/staff/${left.staff_id}`, { role: "manager" }, left.headers);
        expect(demoted.data.code).toBe("last_officer");
      });

      it("writes both names into the history in assisted mode", async () => {
        const assisting = { ...officer.headers, "x-acting-for-member": otherWorkshopId };
        await invite({ name: "Mas Anto", role: "manager", phone: "0812-3456-7001" }, assisting);
        const { data } = await get("/producer/history", officer.headers);
        expect(data.changes[0]).toMatchObject({
          action: "invited",
          subject_name: "Mas Anto",
          actor_name: "Bu Sari",
          on_behalf_of: "Dapur Baru",
        });
      });
    });

    describe("an invitation", () => {
      it("makes an account whose phone number, however spelt, is its log-in name", async () => {
        const { token, data } = await invite({
          name: "Bu Tini",
          role: "member",
          phone: "0812 3456 7100",
          member_id: workshopId,
          cooperative_id: kasongan.id,
        });
        expect(data.whatsapp_link).toContain("https://wa.me/6281234567100?text=");
        const open = await get(`/producer/invitations/${token}`);
        expect(open.data.invitation).toMatchObject({
          name: "Bu Tini",
          role: "member",
          invited_by: "Bu Sari",
          workshop_name: "Dapur Tua",
          has_log_in: false,
          cooperative: { slug: "sanan" },
        });
        expect((await accept(token, { password: "pendek" })).status).toBe(400);
        const { status, data: accepted } = await accept(token, { password: PASSWORD, role: "officer" });
        expect([status, accepted.cooperative_id]).toEqual([200, sanan.id]);
        for (const name of ["081234567100", "+62 812-3456-7100", "62812 3456 7100"]) {
          const { status, data } = await logIn(name, PASSWORD);
          expect(status).toBe(200);
          const me = await get("/producer/me", { authorization: `Bearer ${data.token}` });
          expect(me.data.me.cooperatives).toMatchObject([{ role: "member", member: { id: workshopId } }]);
        }
        const again = await accept(token, { password: PASSWORD });
        expect([again.status, again.data.code]).toEqual([410, "invitation_accepted"]);
        const messages = await container
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ to: "+6281234567100", template: "staff-invitation" });
        expect(messages).toMatchObject([{ channel: "whatsapp" }]);
      });

      it("tells an unknown name and a wrong password apart for nobody", async () => {
        await joined({ name: "Bu Tini", role: "manager", phone: "081234567100" });
        const wrong = await logIn("081234567100", "salah-sekali");
        const unknown = await logIn("081234567199", "salah-sekali");
        const mail = await logIn("siapa@contoh.example", "salah-sekali");
        expect(wrong.status).toBe(401);
        expect([unknown.status, unknown.data]).toEqual([wrong.status, wrong.data]);
        expect([mail.status, mail.data]).toEqual([wrong.status, wrong.data]);
        expect(
          (await post("/auth/producer/emailpass/register", { email: "a@b.id", password: PASSWORD })).status,
        ).toBe(403);
      });

      it("sends the link to a new password by WhatsApp to an account without e-mail", async () => {
        await joined({ name: "Bu Tini", role: "manager", phone: "081234567100" });
        const reset = { identifier: "0812-3456-7100" };
        expect((await post("/auth/producer/emailpass/reset-password", reset)).status).toBe(201);
        expect((await post("/auth/producer/emailpass/reset-password", { identifier: "0899" })).status).toBe(
          201,
        );
        const find = () =>
          container
            .resolve(Modules.NOTIFICATION)
            .listNotifications({ to: "+6281234567100", template: "password-reset" });
        await expect.poll(async () => (await find()).length, { timeout: 10_000 }).toBe(1);
        const [message] = await find();
        const text = String((message as Json).data.text);
        const token = decodeURIComponent(/\?token=(\S+)/.exec(text)?.[1] as string);
        const changed = await post(
          "/auth/producer/emailpass/update",
          { password: "kata-sandi-baru" },
          { authorization: `Bearer ${token}` },
        );
        expect(changed.status).toBe(200);
        expect((await logIn("081234567100", "kata-sandi-baru")).status).toBe(200);
        expect((await logIn("081234567100", PASSWORD)).status).toBe(401);
      });

      it("lets one of ten win who accept it at once, and leaves nothing of the others", async () => {
        const { token } = await invite({ name: "Pak Joko", role: "manager", phone: "081234567200" });
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => accept(token, { password: PASSWORD })),
        );
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        for (const { status } of answers) expect([200, 409, 410]).toContain(status);
        expect(await service.listProducerAccounts({ phone: "+6281234567200" })).toHaveLength(1);
        expect((await logIn("081234567200", PASSWORD)).status).toBe(200);
      });

      it("asks for a log-in that exists, and adds the cooperative to it", async () => {
        const authorization = (await joined({ name: "Pak Joko", role: "manager", phone: "081234567200" }))
          .authorization;
        const theirs = await createProducer(container, { cooperative_id: kasongan.id, role: "officer" });
        const { token } = await invite(
          { name: "Pak Joko", role: "manager", phone: "081234567200" },
          theirs.headers,
        );
        expect((await get(`/producer/invitations/${token}`)).data.invitation.has_log_in).toBe(true);
        expect((await accept(token, { password: PASSWORD })).data.code).toBe("log_in_exists");
        expect((await accept(token, {}, { authorization })).status).toBe(200);
        expect((await get("/producer/me", { authorization })).data.me.cooperatives).toHaveLength(2);
        const twice = await invite(
          { name: "Pak Joko", role: "officer", phone: "081234567200" },
          theirs.headers,
        );
        expect((await accept(twice.token, {}, { authorization })).data.code).toBe("already_staff");
        expect((await get(`/producer/invitations/${twice.token}`)).status).toBe(200);
      });

      it("takes a member of one cooperative into no other as member", async () => {
        const theirs = await createProducer(container, { cooperative_id: kasongan.id, role: "officer" });
        const { authorization } = await joined({
          name: "Bu Tini",
          role: "member",
          phone: "081234567100",
          member_id: workshopId,
        });
        const { token } = await invite(
          { name: "Bu Tini", role: "member", phone: "081234567100", member_id: strangeWorkshopId },
          theirs.headers,
        );
        expect((await accept(token, {}, { authorization })).data.code).toBe("member_elsewhere");
      });

      it("ends by withdrawal and by time, and is unknown without its token", async () => {
        const { id, token } = await invite({ name: "Mbak Rini", role: "manager", phone: "081234567300" });
        expect((await remove(`/producer/staff/invitations/${id}`, manager.headers)).status).toBe(403);
        expect((await remove(`/producer/staff/invitations/${id}`, officer.headers)).status).toBe(200);
        expect((await accept(token, { password: PASSWORD })).data.code).toBe("invitation_revoked");
        const late = await invite({ name: "Mbak Rini", role: "manager", phone: "081234567300" });
        await service.updateProducerInvitations({ id: late.id, expires_at: new Date(Date.now() - 1_000) });
        expect((await get(`/producer/invitations/${late.token}`)).data.code).toBe("invitation_expired");
        expect((await get(`/producer/invitations/${late.id}`)).status).toBe(404);
        expect((await get(`/producer/invitations/${"x".repeat(43)}`)).status).toBe(404);
        const listed = await get("/producer/staff/invitations", officer.headers);
        expect(listed.data.invitations[0]).toMatchObject({ id: late.id, is_expired: true });
      });

      it("names the field of a bad invitation", async () => {
        const bad = async (body: object) =>
          (await post("/producer/staff/invitations", body, officer.headers)).data;
        expect((await bad({ name: "Bu A", role: "manager", phone: "12" })).message).toContain("phone:");
        expect((await bad({ name: "Bu A", role: "manager" })).message).toContain("phone:");
        expect((await bad({ name: "Bu A", role: "king", phone: "081234567300" })).message).toContain("role:");
        const member = { name: "Bu A", role: "member", phone: "081234567300" };
        expect((await bad(member)).message).toContain("member_id:");
        expect((await bad({ ...member, member_id: strangeWorkshopId })).code).toBe("member_not_found");
      });
    });

    describe("an idempotency key", () => {
      const write = (key: string, body: object, headers: object = officer.headers) =>
        post("/producer/staff/invitations", body, { ...headers, "idempotency-key": key });

      it("executes once for 100 at once, with identical answers, and then refuses another body (R7)", async () => {
        const body = { name: "Seratus", role: "manager", phone: "081234567400" };
        const answers = await Promise.all(
          Array.from({ length: 100 }, () => write("seratus-sekaligus", body)),
        );
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
        expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
        expect(await service.listProducerInvitations({ name: "Seratus" })).toHaveLength(1);
        const other = await write("seratus-sekaligus", { ...body, name: "Lain" });
        expect([other.status, other.data.code]).toEqual([409, "idempotency_key_reused"]);
        const elsewhere = await write("seratus-sekaligus", body, {
          ...officer.headers,
          "x-acting-for-member": otherWorkshopId,
        });
        expect(elsewhere.status).toBe(409);
      });

      it("repeats a refusal too, and keeps the keys of two accounts apart", async () => {
        const body = { name: "X", role: "manager", phone: "081234567400" };
        const first = await write("kunci-bersama", body);
        const second = await write("kunci-bersama", body);
        expect([first.status, second.status]).toEqual([400, 400]);
        expect(second.headers["idempotent-replay"]).toBe("true");
        expect((await write("kunci-bersama", body, manager.headers)).status).toBe(403);
        expect((await write("kunci", body)).data.code).toBe("idempotency_key_malformed");
      });

      it("runs again when the process that had it died", async () => {
        const keys: IdempotencyModuleService = container.resolve(IDEMPOTENCY_MODULE);
        const body = { name: "Bangkit", role: "manager", phone: "081234567401" };
        await write("kunci-yang-mati", body);
        const [row] = await keys.listIdempotentRequests({ key: "kunci-yang-mati" });
        await keys.updateIdempotentRequests({
          id: row?.id as string,
          status: null,
          body: null,
          leased_until: new Date(Date.now() - 1),
        });
        expect((await write("kunci-yang-mati", body)).status).toBe(201);
        expect(await service.listProducerInvitations({ name: "Bangkit" })).toHaveLength(2);
      });
    });

    describe("members", () => {
      const body = {
        workshop_name: "Dapur Ketiga",
        owner_name: "Bu Wati",
        craft: "Keripik tempe",
        workers: 4,
        since_year: 2010,
        nib: "1234567890123",
        phone: "0812-3456-7500",
      };

      it("are added, changed and let go by officers and managers, with a history", async () => {
        const added = await post(
          "/producer/members",
          { ...body, cooperative_id: kasongan.id },
          manager.headers,
        );
        expect(added.status).toBe(201);
        const { id } = added.data.member;
        expect(added.data.member).toMatchObject({
          phone: "+6281234567500",
          is_active: true,
          has_log_in: false,
        });
        expect((await cooperatives.retrieveMember(id)).cooperative_id).toBe(sanan.id);
        const path = `/producer/members/${id}`;
        expect((await post(path, { workers: 5 }, officer.headers)).data.member.workers).toBe(5);
        const gone = await post(path, { is_active: false, reason: "Pindah" }, officer.headers);
        expect(gone.data.member.is_active).toBe(false);
        const active = await get("/producer/members?active=true&limit=50", officer.headers);
        expect(active.data.members.map((row: Json) => row.id)).not.toContain(id);
        const { data } = await get("/producer/history", officer.headers);
        expect(data.changes.map((change: Json) => change.action)).toEqual([
          "member_deactivated",
          "member_changed",
          "member_added",
        ]);
        expect(data.changes[0].reason).toBe("Pindah");
      });

      it("of another cooperative are not found, and a workshop belongs to one cooperative only", async () => {
        const theirs = await createProducer(container, { cooperative_id: kasongan.id, role: "officer" });
        expect((await get(`/producer/members/${workshopId}`, theirs.headers)).status).toBe(404);
        expect((await post(`/producer/members/${workshopId}`, { workers: 9 }, theirs.headers)).status).toBe(
          404,
        );
        await post("/producer/members", body, officer.headers);
        const again = await post("/producer/members", body, officer.headers);
        expect([again.status, again.data.code]).toEqual([409, "member_exists"]);
        const elsewhere = { ...body, workshop_name: "Nama Lain", phone: null };
        const refused = await post("/producer/members", elsewhere, theirs.headers);
        expect([refused.status, refused.data.code, refused.data.field]).toEqual([
          409,
          "member_elsewhere",
          "nib",
        ]);
        const both = await Promise.all(
          [officer, theirs].map(({ headers }) =>
            post(
              "/producer/members",
              { ...body, workshop_name: "Serentak", nib: "1234567890999", phone: null },
              headers,
            ),
          ),
        );
        expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      });

      it("see their own workshop and no other", async () => {
        const { data } = await get("/producer/members", member.headers);
        expect(data.members.map((row: Json) => row.id)).toEqual([workshopId]);
        expect((await get(`/producer/members/${otherWorkshopId}`, member.headers)).status).toBe(404);
        expect((await post(`/producer/members/${workshopId}`, { workers: 9 }, member.headers)).status).toBe(
          403,
        );
        expect((await get("/producer/settings", member.headers)).status).toBe(403);
      });
    });

    describe("settings", () => {
      it("are written by officers only, and never what the operator decides", async () => {
        const change = {
          about: { id: "Keripik tempe dari Sanan.", en: "Tempeh crisps from Sanan." },
          address: "Jl. Baru No. 2",
          minimum_order: 75_000,
          status: "closed",
          slug: "lain",
          nib: "9999999999999",
        };
        expect((await post("/producer/settings", change, manager.headers)).status).toBe(403);
        const { data } = await post("/producer/settings", change, officer.headers);
        expect(data.settings).toMatchObject({
          about: change.about,
          address: "Jl. Baru No. 2",
          minimum_order: 75_000,
          status: "approved",
          slug: "sanan",
        });
        expect((await cooperatives.retrieveCooperative(sanan.id)).nib).not.toBe(change.nib);
        const location = await container
          .resolve(Modules.STOCK_LOCATION)
          .retrieveStockLocation(sanan.stock_location_id, { relations: ["address"] });
        expect(location.address?.address_1).toBe("Jl. Baru No. 2");
        expect(location.address?.metadata).toMatchObject({ village_code: "35.73.01.1007" });
        const wrong = await post("/producer/settings", { whatsapp: "12" }, officer.headers);
        expect([wrong.status, wrong.data.message]).toEqual([400, expect.stringContaining("whatsapp:")]);
      });

      it("change the bank account only with the password, and tell the operators", async () => {
        const { authorization } = await joined({ name: "Bu Tini", role: "officer", phone: "081234567100" });
        const bank = { name: "Bank Baru", account_number: "1234 5678 90", account_holder: "Koperasi Sanan" };
        const wrong = await post(
          "/producer/settings",
          { bank: { ...bank, password: "salah-sekali" } },
          { authorization },
        );
        expect([wrong.status, wrong.data.code]).toEqual([403, "wrong_password"]);
        const right = await post(
          "/producer/settings",
          { bank: { ...bank, password: PASSWORD } },
          { authorization },
        );
        expect(right.data.settings.bank.account_number).toBe("1234567890");
        const seen = await get("/producer/settings", manager.headers);
        expect(seen.data.settings.bank.account_number).toBe("••••7890");
        const { data } = await get("/producer/history", officer.headers);
        expect(data.changes[0]).toMatchObject({
          action: "bank_account_changed",
          to_value: "Bank Baru ••••7890",
          actor_name: "Bu Tini",
        });
        const bell = await container.resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" });
        expect(bell).toMatchObject([{ resource_id: sanan.id }]);
      });
    });

    describe("an operator who helps", () => {
      it("reads a workspace as its officers see it, and can do nothing in its name", async () => {
        await post("/producer/settings", { minimum_order: 5_000 }, officer.headers);
        const path = `/admin/cooperatives/${sanan.id}/workspace`;
        const { status, data } = await get(path, operator.headers);
        expect(status).toBe(200);
        expect(data.workspace.today.view).toBe("cooperative");
        expect(data.workspace.staff.map(({ name }: Json) => name)).toContain("Bu Sari");
        expect(data.workspace.changes[0]).toMatchObject({
          action: "settings_changed",
          actor_name: "Bu Sari",
        });
        expect((await get(`${path}/orders`, operator.headers)).data.orders).toEqual([]);
        expect((await get(`${path}/listings`, operator.headers)).data.listings).toEqual([]);
        for (const below of ["", "/orders", "/listings"]) {
          expect((await get(path + below, officer.headers)).status).toBe(401);
          expect((await post(path + below, {}, operator.headers)).status).toBe(404);
        }
        expect((await get("/admin/cooperatives/coop_0/workspace", operator.headers)).status).toBe(404);
        const asProducer = { ...operator.headers, "x-acting-cooperative": sanan.id };
        expect((await get("/producer/staff", asProducer)).status).toBe(401);
      });
    });

    describe("joining", () => {
      const CONTACT = { contact_name: "Bu Gabung", contact_phone: "0812-3456-7600" };
      const shop = (path: string, body: object) => post(`/store/applications${path}`, body, store.headers);
      const read = (token: string) => get(`/store/applications/${token}`, store.headers);
      const decide = (id: string, body: object) =>
        post(`/admin/applications/${id}/decision`, body, operator.headers);

      const begin = async (kind: "cooperative" | "workshop", contact: object = CONTACT) => {
        const { status, data } = await shop("", { kind, ...contact });
        expect(status).toBe(201);
        return data.token as string;
      };
      const fill = async (token: string, sections: Record<string, object>) => {
        for (const [name, section] of Object.entries(sections)) {
          const { status, data } = await shop(`/${token}/sections/${name}`, section);
          expect([status, data.message ?? ""]).toEqual([200, ""]);
        }
      };
      const submitted = async (kind: "cooperative" | "workshop", sections: Record<string, object>) => {
        const token = await begin(kind);
        await fill(token, sections);
        expect((await shop(`/${token}/submit`, {})).status).toBe(200);
        const { data } = await get("/admin/applications?status=submitted", operator.headers);
        return { token, id: data.applications.at(-1).id as string };
      };

      it("keeps a draft at every step, behind a link that is sent by WhatsApp", async () => {
        const token = await begin("cooperative");
        const [message] = await container
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ to: "+6281234567600", template: "application-begun" });
        expect((message as Json).data.text).toContain(`/producer/gabung/${token}`);
        const { registration } = cooperativeSections(100);
        const saved = await shop(`/${token}/sections/registration`, { ...registration, status: "approved" });
        expect(saved.data.application).toMatchObject({ status: "draft", is_open: true });
        expect(saved.data.application.answers.registration).toEqual(registration);
        expect((await read(token)).data.application.missing).toEqual(["place", "product", "members", "bank"]);
        const early = await shop(`/${token}/submit`, {});
        expect([early.status, early.data.code]).toEqual([400, "application_incomplete"]);
        expect((await read("x".repeat(43))).status).toBe(404);
        expect((await shop(`/${token}/sections/nothing`, {})).status).toBe(404);
        const [row] = await applications.listApplications({});
        expect(JSON.stringify(row)).not.toContain(token);
      });

      it("names wrong formats and what is registered already, field by field", async () => {
        const token = await begin("cooperative");
        const { registration, members } = cooperativeSections(101);
        const save = async (section: string, body: object) =>
          (await shop(`/${token}/sections/${section}`, body)).data;
        expect((await save("registration", { ...registration, nib: "123" })).message).toContain(
          "nib: must be 13",
        );
        expect((await save("place", { area_code: "99.99" })).message).toContain("area_code:");
        expect((await save("bank", { bank_account_number: "12" })).message).toContain("bank_account_number:");
        const taken = await cooperatives.retrieveCooperative(sanan.id);
        expect(await save("registration", { ...registration, nib: taken.nib })).toMatchObject({
          code: "nib_registered",
          field: "nib",
        });
        expect(
          await save("registration", { ...registration, nik_koperasi: taken.nik_koperasi }),
        ).toMatchObject({
          code: "nik_registered",
        });
        const [first] = members.members;
        const known = { ...first, workshop_name: "Dapur Tua", owner_name: "Pemilik Dapur Tua" };
        expect(await save("members", { members: [first, known] })).toMatchObject({
          code: "member_elsewhere",
          field: "members.1.workshop_name",
        });
        expect(await save("members", { members: [first, first] })).toMatchObject({ code: "member_twice" });
        expect((await shop("", { kind: "king", ...CONTACT })).status).toBe(400);
        expect((await shop("", { kind: "workshop", contact_name: "A", contact_phone: "1" })).status).toBe(
          400,
        );
      });

      it("lets one of two applications with one NIB win that are handed in at once", async () => {
        const tokens = [await begin("cooperative"), await begin("cooperative")];
        for (const token of tokens) await fill(token, cooperativeSections(102));
        const answers = await Promise.all(tokens.map((token) => shop(`/${token}/submit`, {})));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(answers.find(({ status }) => status === 409)?.data.code).toBe("nib_in_application");
      });

      it("takes photos and PDF by their bytes, keeps them private, and shows them to operators", async () => {
        const token = await begin("cooperative");
        const upload = (bytes: Buffer, name: string) => {
          const form = new FormData();
          form.set("kind", "nib");
          form.set("file", new Blob([new Uint8Array(bytes)]), name);
          return answer(api.post(`/store/applications/${token}/files`, form, { headers: store.headers }));
        };
        const pdf = Buffer.from("%PDF-1.4 uji");
        const { status, data } = await upload(pdf, "nib koperasi.pdf");
        expect(status).toBe(201);
        expect(data.application.files).toMatchObject([{ kind: "nib", mime_type: "application/pdf" }]);
        const fake = await upload(Buffer.from("<script>alert(1)</script>"), "foto.jpg");
        expect([fake.status, fake.data.code]).toEqual([400, "evidence_type"]);
        expect((await upload(Buffer.alloc(9 * 1024 * 1024), "besar.pdf")).status).toBe(413);
        const [file] = await applications.listApplicationFiles({});
        const [row] = await applications.listApplications({});
        const path = `/admin/applications/${row?.id}/files/${file?.id}`;
        expect((await get(path)).status).toBe(401);
        const shown = await get(path, operator.headers);
        expect([shown.status, shown.data]).toEqual([200, "%PDF-1.4 uji"]);
        expect(shown.headers["content-security-policy"]).toContain("sandbox");
        const remove_ = await remove(`/store/applications/${token}/files/${file?.id}`, store.headers);
        expect(remove_.data.application.files).toEqual([]);
      });

      it("is forgotten with its files when a draft rests for 90 days, also by two runs at once", async () => {
        const bearers = [await begin("workshop"), await begin("workshop"), await begin("workshop")];
        const form = new FormData();
        form.set("kind", "other");
        form.set("file", new Blob([new Uint8Array(Buffer.from("%PDF-1.4 lama"))]), "lama.pdf");
        for (const token of bearers.slice(1)) {
          const path = `/store/applications/${token}/files`;
          expect((await answer(api.post(path, form, { headers: store.headers }))).status).toBe(201);
        }
        const rows = await applications.listApplications(
          { kind: "workshop", status: "draft" },
          { order: { id: "DESC" }, take: 3, relations: ["files"] },
        );
        const rested = new Date(Date.now() - 91 * 24 * 3_600_000);
        const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
        const ids = rows.map(({ id }) => id);
        await knex("application").whereIn("id", ids).update({ updated_at: rested });
        // Of the third, a photo was added later.
        const [, forgotten] = rows.map(({ files }) => files[0]?.id ?? null).reverse();
        await knex("application_file").where("id", forgotten).update({ updated_at: rested });
        await Promise.all([forgetApplicationDrafts(container), forgetApplicationDrafts(container)]);
        await forgetApplicationDrafts(container);
        const statuses = await Promise.all(bearers.map(async (token) => (await read(token)).status));
        expect(statuses).toEqual([404, 404, 200]);
        expect(await applications.listApplicationFiles({ application_id: ids })).toHaveLength(1);
        const stored = rows.flatMap(({ files }) => files).find(({ id }) => id === forgotten)
          ?.file_id as string;
        await expect(container.resolve(Modules.FILE).getAsBuffer(stored)).rejects.toThrow();
      });

      it("is returned with a reason, handed in again, and approved once for ten at once", async () => {
        const { token, id } = await submitted("cooperative", cooperativeSections(103));
        expect((await shop(`/${token}/sections/product`, { about: "Lain" })).data.code).toBe(
          "application_closed",
        );
        expect((await decide(id, { action: "return" })).status).toBe(400);
        const returned = await decide(id, { action: "return", reason: "Foto akta kurang jelas" });
        expect(returned.data.application.status).toBe("returned");
        expect((await read(token)).data.application.reason).toBe("Foto akta kurang jelas");
        expect((await decide(id, { action: "approve" })).status).toBe(409);
        expect((await shop(`/${token}/submit`, {})).status).toBe(200);
        expect((await decide(id, { action: "begin_review" })).status).toBe(200);
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => decide(id, { action: "approve" })),
        );
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
        const [made, ...others] = await cooperatives.listCooperatives(
          { nib: "0000000000103" },
          { relations: ["members"] },
        );
        expect(others).toEqual([]);
        expect(made).toMatchObject({
          slug: "koperasi-maju-103",
          status: "approved",
          whatsapp: "+6281234567600",
          shipping_profile_id: expect.any(String),
          stock_location_id: expect.any(String),
        });
        expect(made?.members).toHaveLength(2);
        const { data } = await get(`/admin/applications/${id}`, operator.headers);
        expect(data.application).toMatchObject({
          status: "approved",
          cooperative: { slug: "koperasi-maju-103" },
        });
        expect(data.application.history.map(({ action }: Json) => action)).toEqual([
          "approve",
          "begin_review",
          "submit",
          "return",
          "submit",
        ]);
        const invitations = await container
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ to: "+6281234567600", template: "staff-invitation" });
        expect(invitations).toHaveLength(1);
        const link = /producer\/undangan\/([\w-]{43})/.exec(
          (invitations[0] as Json).data.text,
        )?.[1] as string;
        const accepted = await accept(link, { password: PASSWORD });
        expect([accepted.status, accepted.data.cooperative_id]).toEqual([200, made?.id]);
        const authorization = `Bearer ${(await logIn("081234567600", PASSWORD)).data.token}`;
        expect((await get("/producer/settings", { authorization })).data.settings.legal_name).toBe(
          "Koperasi Maju 103",
        );
      });

      it("goes on with an approval that was killed half-way, and makes nothing twice", async () => {
        const { id } = await submitted("cooperative", cooperativeSections(104));
        const sections = cooperativeSections(104);
        await applications.updateApplications({ id, cooperative_slug: "koperasi-maju-104" });
        await createCooperativeWorkflow(container).run({
          input: {
            ...sections.registration,
            ...sections.place,
            ...sections.product,
            ...sections.bank,
            slug: "koperasi-maju-104",
            whatsapp: "081234567600",
          },
        });
        expect((await decide(id, { action: "approve" })).status).toBe(200);
        const made = await cooperatives.listCooperatives(
          { nib: "0000000000104" },
          { relations: ["members"] },
        );
        expect(made).toHaveLength(1);
        expect(made[0]).toMatchObject({ status: "approved" });
        expect(made[0]?.members).toHaveLength(2);
      });

      it("of a workshop waits for the cooperative's word or an operator's reason, and makes a member", async () => {
        const { id } = await submitted("workshop", workshopSections(105, "sanan"));
        const theirs = await createProducer(container, { cooperative_id: kasongan.id, role: "officer" });
        expect((await get("/producer/applications", theirs.headers)).data.applications).toEqual([]);
        const say = (headers: object) =>
          post(`/producer/applications/${id}/answer`, { accept: true }, headers);
        expect((await say(theirs.headers)).status).toBe(404);
        expect((await say(manager.headers)).status).toBe(403);
        const alone = await decide(id, { action: "approve" });
        expect([alone.status, alone.data.code]).toEqual([400, "reason_needed"]);
        const listed = await get("/producer/applications", officer.headers);
        expect(listed.data.applications).toMatchObject([
          { id, workshop_name: "Dapur Mandiri 105", answer: null },
        ]);
        const waiting = async (headers: object) => [
          (await get("/producer/applications", officer.headers)).data.waiting_count,
          (await get("/producer/today", headers)).data.today.applicant_count,
        ];
        expect(await waiting(officer.headers)).toEqual([1, 1]);
        expect(await waiting(manager.headers)).toEqual([1, 0]);
        const second = await createProducer(container, {
          cooperative_id: sanan.id,
          role: "officer",
          name: "Bu Kedua",
        });
        const racing = await Promise.all(
          [officer, second, officer, second].map(({ headers }) => say(headers)),
        );
        expect(racing.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
        for (const { status, data } of racing) {
          if (status === 409) {
            expect(data).toMatchObject({ code: "already_answered", answer: "accepted" });
            expect(data.by).toEqual(expect.stringMatching(/./));
            expect(Date.parse(data.at)).toBeGreaterThan(0);
          }
        }
        const change = (body: object) =>
          post(
            `/producer/applications/${id}/answer`,
            { accept: false, reason: "Penuh", ...body },
            second.headers,
          );
        expect((await change({})).data).toMatchObject({ code: "already_answered" });
        expect((await change({ seen: "accepted" })).status).toBe(200);
        expect((await change({ seen: "accepted" })).data).toMatchObject({
          answer: "declined",
          by: "Bu Kedua",
        });
        expect((await say(officer.headers)).status).toBe(409);
        const back = { accept: true, seen: "declined" };
        expect((await post(`/producer/applications/${id}/answer`, back, officer.headers)).status).toBe(200);
        expect(await waiting(officer.headers)).toEqual([0, 0]);
        expect((await decide(id, { action: "approve" })).status).toBe(200);
        const [made] = await cooperatives.listMembers({ nib: "0000000000105" });
        expect(made).toMatchObject({ cooperative_id: sanan.id, phone: "+6281234567600", is_active: true });
        const [invitation] = await service.listProducerInvitations({ member_id: made?.id });
        expect(invitation).toMatchObject({ role: "member", cooperative_id: sanan.id });
        const again = await begin("workshop", { ...CONTACT, contact_phone: "081234567601" });
        const refused = await shop(`/${again}/sections/workshop`, workshopSections(105, "sanan").workshop);
        expect([refused.status, refused.data.code, refused.data.field]).toEqual([
          409,
          "member_elsewhere",
          "nib",
        ]);
      });

      it("is no business of anybody but operators, and rejects with a reason that is kept", async () => {
        const { id, token } = await submitted("cooperative", cooperativeSections(106));
        for (const headers of [{}, officer.headers]) {
          expect((await get("/admin/applications", headers)).status).toBe(401);
          expect((await get(`/admin/applications/${id}`, headers)).status).toBe(401);
          expect(
            (await post(`/admin/applications/${id}/decision`, { action: "approve" }, headers)).status,
          ).toBe(401);
        }
        expect((await decide(id, { action: "reject", reason: "x" })).status).toBe(400);
        expect((await decide(id, { action: "reject", reason: "Bukan koperasi produsen" })).status).toBe(200);
        expect((await read(token)).data.application).toMatchObject({
          status: "rejected",
          reason: "Bukan koperasi produsen",
          is_open: false,
        });
        expect((await decide(`joinapp_${"0".repeat(26)}`, { action: "approve" })).status).toBe(404);
      });
    });
  },
});
