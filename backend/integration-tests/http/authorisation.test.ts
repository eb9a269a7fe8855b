import type { MedusaContainer } from "@medusajs/framework/types";
import { withApplication } from "../application/with-application";
import fc from "fast-check";
import type { Access } from "../authorisation/access";
import { refusalsFor } from "../authorisation/expectations";
import { hostileBody, hostileQuery, hostileText } from "../authorisation/hostile-input";
import { medusaAccess } from "../authorisation/medusa-access";
import { PLUGIN_ACCESS } from "../authorisation/plugin-access";
import { injectedFields, keysOf, ownership } from "../authorisation/ownership";
import { fill, medusaRoutes, pluginRoutes, type Route } from "../authorisation/route-table";
import { STRANGERS } from "../authorisation/strangers";
import { createWorld, type World } from "../authorisation/world";

/** Requests of the fuzzer on each route; `FUZZ_RUNS=500` for a night. */
const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 8);

const UNKNOWN_IDS = new Proxy({} as Record<string, string>, { get: (_, name) => `unknown_${String(name)}` });

interface Answer {
  status: number;
  text: string;
}

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let world: World;

    beforeAll(async () => {
      container = getContainer();
      world = await createWorld(container);
    });

    const send = async (
      route: Route,
      {
        ids,
        query,
        body,
        headers,
      }: {
        ids?: Record<string, string>;
        query?: Record<string, string>;
        body?: unknown;
        headers: Record<string, string>;
      },
    ): Promise<Answer> => {
      const answer = await api.request({
        method: route.method,
        url: fill(route, ids ?? UNKNOWN_IDS),
        params: query,
        data: route.method === "GET" ? undefined : JSON.stringify(body),
        headers: { ...world.market.headers, "content-type": "application/json", ...headers },
        responseType: "text",
        transformResponse: (text: string) => text,
        validateStatus: () => true,
      });
      return { status: answer.status, text: String(answer.data) };
    };

    const callAs = (route: Route, access: Access, headers: Record<string, string>) =>
      send(route, {
        ids: access.ids?.(world),
        query: access.query?.(world),
        body: access.body?.(world) ?? {},
        headers,
      });

    /** What the one for whom the route is made sends. */
    const ownHeaders = (access: Access): Record<string, string> => {
      if (access.who === "producer")
        return (access.roles?.includes("officer") ?? true) ? world.officer.headers : world.member.headers;
      if (access.who === "user") return world.operator.headers;
      return access.who === "customer" ? world.owner.headers : {};
    };

    /** What is wrong with an answer to somebody who may not read what is secret. */
    const leaks = ({ status, text }: Answer): string[] => [
      ...(status >= 500 ? [`fails with ${status}: ${text.slice(0, 200)}`] : []),
      ...world.secrets.filter((secret) => text.includes(secret)).map((secret) => `tells ${secret}`),
    ];

    /** Every test of this file is a sentence about all routes, so that one boot and few restores do. */
    const problemsOf = async (
      routes: Route[],
      judge: (route: Route, access: Access) => Promise<string[]>,
    ) => {
      const problems: string[] = [];
      const isLast = ({ name }: Route) => Number(PLUGIN_ACCESS[name]?.endsSession ?? false);
      for (const route of routes.toSorted((one, other) => isLast(one) - isLast(other))) {
        const access = PLUGIN_ACCESS[route.name] ?? medusaAccess(route.name);
        if (!access) continue;
        problems.push(...(await judge(route, access)).map((problem) => `${route.name} ${problem}`));
      }
      return problems;
    };

    describe("the table of routes", () => {
      it("has an entry for every route of ours, and none for a route that is gone", () => {
        const routes = pluginRoutes().map(({ name }) => name);
        expect(Object.keys(PLUGIN_ACCESS).sort()).toEqual(routes.sort());
      });

      it("knows who may call each of Medusa's routes", () => {
        const unknown = medusaRoutes().filter(({ name }) => !medusaAccess(name));
        expect(unknown.map(({ name }) => name)).toEqual([]);
      });
    });

    describe("R10: who may call what", () => {
      for (const stranger of STRANGERS) {
        it(`${stranger} learns and changes nothing by any route of ours`, async () => {
          const problems = await problemsOf(pluginRoutes(), async (route, access) => {
            const answer = await callAs(route, access, world.strangers[stranger].headers);
            const expected = refusalsFor(access, stranger);
            if (expected === "anything but a leak") return access.who === "user" ? [] : leaks(answer);
            const told = expected.includes(answer.status)
              ? []
              : [`: ${answer.status} ${answer.text.slice(0, 200)}`];
            return [...told, ...leaks(answer)];
          });
          expect(problems).toEqual([]);
        });
      }

      it("nobody gets past a route of Medusa's admin", async () => {
        const admin = medusaRoutes().filter(({ name }) => medusaAccess(name)?.who === "user");
        const problems = await problemsOf(admin, async (route) => {
          const statuses = [];
          for (const stranger of ["nobody", "otherBuyer", "otherMember"] as const) {
            statuses.push(
              (await send(route, { body: {}, headers: world.strangers[stranger].headers })).status,
            );
          }
          return statuses.filter((status) => status !== 401).map((status) => `answers ${status}`);
        });
        expect(problems).toEqual([]);
      });

      it("nobody gets what is a customer's by a route of Medusa's", async () => {
        const personal = medusaRoutes().filter(({ name }) => medusaAccess(name)?.who === "customer");
        const problems = await problemsOf(personal, async (route, access) => {
          const found = [];
          for (const stranger of ["nobody", "otherMember"] as const) {
            const answer = await callAs(route, access, world.strangers[stranger].headers);
            if (![400, 401, 404].includes(answer.status))
              found.push(`answers ${answer.status} to ${stranger}`);
            found.push(...leaks(answer));
          }
          return found;
        });
        expect(problems).toEqual([]);
      });

      it("the owner is answered, so that the refusals mean something", async () => {
        const readable = pluginRoutes().filter(({ method, path, name }) => {
          const access = PLUGIN_ACCESS[name];
          return method === "GET" && access?.callAsOwner !== false && (access?.ids || !path.includes(":"));
        });
        const problems = await problemsOf(readable, async (route, access) => {
          const { status, text } = await callAs(route, access, ownHeaders(access));
          return status === 200 ? [] : [`answers ${status}: ${text.slice(0, 200)}`];
        });
        expect(problems).toEqual([]);
      });

      it("a member is refused what only officers may, by name", async () => {
        const problems = await problemsOf(pluginRoutes(), async (route, access) => {
          if (!access.roles || access.roles.includes("member")) return [];
          const answer = await callAs(route, access, world.member.headers);
          return [
            ...(answer.status === 403 ? [] : [`answers ${answer.status}: ${answer.text.slice(0, 200)}`]),
            ...leaks(answer),
          ];
        });
        expect(problems).toEqual([]);
      });
    });

    describe("R11: injected fields", () => {
      it("change nothing that is not the caller's, by any route", async () => {
        const before = await ownership(container, world);
        const writing = pluginRoutes().filter(({ method }) => method !== "GET");
        const problems = await problemsOf(writing, async (route, access) => {
          const body = { ...access.body?.(world), ...injectedFields(world) };
          const answer = await send(route, { ids: access.ids?.(world), headers: ownHeaders(access), body });
          return answer.status < 500 ? [] : [`fails with ${answer.status}: ${answer.text.slice(0, 200)}`];
        });
        expect(problems).toEqual([]);
        expect(await ownership(container, world)).toEqual(before);
      });

      it("`fields=*` tells nothing more, by any route", async () => {
        const problems = await problemsOf(pluginRoutes(), async (route, access) => {
          if (route.method !== "GET" || access.who === "user" || access.binary) return [];
          const plain = await callAs(route, access, ownHeaders(access));
          const query = { ...access.query?.(world), fields: "*" };
          const starred = await send(route, { ids: access.ids?.(world), query, headers: ownHeaders(access) });
          const same = starred.status === 400 || keysOf(starred.text) === keysOf(plain.text);
          return same ? [] : [`answers more: ${starred.text.slice(0, 200)}`];
        });
        expect(problems).toEqual([]);
      });
    });

    describe("R12: hostile input", () => {
      it("is never answered with 5xx, by any route", async () => {
        const requests = fc.record({
          body: hostileBody,
          query: hostileQuery,
          text: hostileText,
          own: fc.boolean(),
        });
        const samples = fc.sample(requests, { numRuns: FUZZ_RUNS, seed: 20_261_125 });
        const problems = await problemsOf(pluginRoutes(), async (route, access) => {
          const found = [];
          for (const { body, query, text, own } of samples) {
            const anything = new Proxy({} as Record<string, string>, { get: () => text });
            const ids = own && access.ids ? access.ids(world) : anything;
            const answer = await send(route, { ids, query, body, headers: ownHeaders(access) });
            if (answer.status >= 500) {
              found.push(
                `fails with ${answer.status} for ${JSON.stringify({ body, query, text, own }).slice(0, 300)}`,
              );
            }
          }
          return found;
        });
        expect(problems).toEqual([]);
      });
    });
  },
});
