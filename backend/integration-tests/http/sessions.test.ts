import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import { logInEntity } from "@pasar-sentra/cooperatives/staff/log-in-entity";
import { type CooperativeFixture, createCooperative } from "../fixtures/cooperative";
import { createProducer, type ProducerFixture } from "../fixtures/producer";
import { createStore, type StoreFixture } from "../fixtures/store";

type Json = ReturnType<typeof JSON.parse>;
interface Answer {
  status: number;
  data: Json;
  headers: Json;
}

const PASSWORD = "rahasia-bersama";
const NEW_PASSWORD = "kata-sandi-baru";

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let store: StoreFixture;
    let sanan: CooperativeFixture;
    let officer: ProducerFixture;

    const answer = async (request: Promise<Answer>) =>
      request.catch((error: { response: Answer }) => error.response);
    const get = (path: string, headers: object = {}) => answer(api.get(path, { headers }));
    const post = (path: string, body: object, headers: object = {}) =>
      answer(api.post(path, body, { headers }));
    const bearer = (token: string) => ({ authorization: `Bearer ${token}`, ...store.headers });

    beforeAll(async () => {
      container = getContainer();
      store = await createStore(container);
      sanan = await createCooperative(container, store, {
        slug: "sanan",
        legal_name: "Koperasi Keripik Sanan",
        sentra_name: "Sanan",
        commodity: "food",
        area_code: "35.73.01.1007",
        number: 1,
      });
      officer = await createProducer(container, { cooperative_id: sanan.id, role: "officer" });
    });

    describe("the sessions of a producer", () => {
      let email: string;
      let made = 0;
      let staffId: string;
      let phone: { authorization: string };
      let stolen: { authorization: string };

      const logIn = async (password: string) =>
        bearer((await post("/auth/producer/emailpass", { email, password })).data.token);
      const statusOf = async (headers: object) => (await get("/producer/me", headers)).status;

      beforeEach(async () => {
        made += 1;
        email = `bu-tini-${made}@contoh.example`;
        const invited = await post(
          "/producer/staff/invitations",
          { name: "Bu Tini", role: "manager", email },
          officer.headers,
        );
        const link = invited.data.link.split("/").at(-1);
        const accepted = await post(`/producer/invitations/${link}/accept`, { password: PASSWORD });
        expect(accepted.status).toBe(200);
        const { data } = await get("/producer/staff", officer.headers);
        staffId = data.staff.find((row: Json) => row.email === email).id;
        phone = await logIn(PASSWORD);
        stolen = await logIn(PASSWORD);
        expect([await statusOf(phone), await statusOf(stolen)]).toEqual([200, 200]);
      });

      it("end with a new password on every other device, from the next request on", async () => {
        const changed = await post(
          "/producer/me/password",
          { password: PASSWORD, new_password: NEW_PASSWORD },
          phone,
        );
        expect(changed.status).toBe(200);
        expect([await statusOf(stolen), await statusOf(phone)]).toEqual([401, 401]);
        expect(await statusOf(bearer(changed.data.token))).toBe(200);
        expect(await statusOf(await logIn(NEW_PASSWORD))).toBe(200);
      });

      it("cannot be made longer by a token that has ended", async () => {
        await post("/producer/me/password", { password: PASSWORD, new_password: NEW_PASSWORD }, phone);
        expect((await post("/auth/token/refresh", {}, stolen)).status).toBe(401);
        expect((await post("/auth/session", {}, stolen)).status).toBe(401);
      });

      it("end with another role, and by the wish of the person", async () => {
        const changed = await post(`/producer/staff/${staffId}`, { role: "officer" }, officer.headers);
        expect(changed.status).toBe(200);
        expect([await statusOf(phone), await statusOf(stolen)]).toEqual([401, 401]);
        phone = await logIn(PASSWORD);
        stolen = await logIn(PASSWORD);
        expect((await post("/producer/me/log-out-everywhere", {}, phone)).status).toBe(200);
        expect([await statusOf(phone), await statusOf(stolen)]).toEqual([401, 401]);
        expect(await statusOf(await logIn(PASSWORD))).toBe(200);
      });

      it("stay when a password is not right, and when somebody else's changes", async () => {
        const wrong = await post(
          "/producer/me/password",
          { password: "salah-sekali", new_password: NEW_PASSWORD },
          phone,
        );
        expect(wrong.status).toBe(403);
        await container.resolve(Modules.AUTH).updateProvider("emailpass", {
          entity_id: logInEntity(officer.account_id),
          password: NEW_PASSWORD,
        });
        expect([await statusOf(phone), await statusOf(stolen)]).toEqual([200, 200]);
        officer = await createProducer(container, { cooperative_id: sanan.id, role: "officer" });
      });
    });

    describe("the sessions of a shopper", () => {
      let credentials = { email: "", password: PASSWORD };
      let shoppers = 0;
      const logIn = async (password: string) =>
        bearer((await post("/auth/customer/emailpass", { ...credentials, password })).data.token);
      const statusOf = async (headers: object) => (await get("/store/customers/me", headers)).status;

      beforeEach(async () => {
        shoppers += 1;
        credentials = { email: `siti-${shoppers}@contoh.example`, password: PASSWORD };
        const { data } = await post("/auth/customer/emailpass/register", credentials);
        const made = await post("/store/customers", { email: credentials.email }, bearer(data.token));
        expect(made.status).toBe(200);
      });

      it("end when the password is reset by the link of a mail", async () => {
        const [one, other] = [await logIn(PASSWORD), await logIn(PASSWORD)];
        expect([await statusOf(one), await statusOf(other)]).toEqual([200, 200]);
        await container
          .resolve(Modules.AUTH)
          .updateProvider("emailpass", { entity_id: credentials.email, password: NEW_PASSWORD });
        expect([await statusOf(one), await statusOf(other)]).toEqual([401, 401]);
        expect(await statusOf(await logIn(NEW_PASSWORD))).toBe(200);
      });

      it("end by the wish of the shopper, who is a guest then and can still read the shop", async () => {
        const [one, other] = [await logIn(PASSWORD), await logIn(PASSWORD)];
        expect((await post("/store/customers/me/log-out-everywhere", {}, store.headers)).status).toBe(401);
        expect((await post("/store/customers/me/log-out-everywhere", {}, one)).status).toBe(200);
        expect([await statusOf(one), await statusOf(other)]).toEqual([401, 401]);
        expect((await get("/store/areas", other)).status).toBe(200);
      });

      it("end in a cookie as in a token", async () => {
        const device = await logIn(PASSWORD);
        const { headers } = await post("/auth/session", {}, device);
        const cookie = { cookie: headers["set-cookie"][0].split(";")[0], ...store.headers };
        expect(await statusOf(cookie)).toBe(200);
        expect((await post("/store/customers/me/log-out-everywhere", {}, device)).status).toBe(200);
        expect(await statusOf(cookie)).toBe(401);
      });
    });
  },
});
