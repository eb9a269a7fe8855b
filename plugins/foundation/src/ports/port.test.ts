import { afterEach, describe, expect, it } from "vitest";
import { definePort, type Named } from "./port";

interface Greeting extends Named {
  words: string;
}

const silent: Greeting = { name: "nobody", words: "" };
const port = definePort<Greeting>("test.greetings", silent);

afterEach(() => {
  for (const { name } of port.all()) port.withdraw(name);
});

describe("a port", () => {
  it("answers with its default until somebody contributes", () => {
    expect(port.all()).toEqual([silent]);
    port.contribute({ name: "siti", words: "Selamat pagi" });
    expect(port.all().map(({ words }) => words)).toEqual(["Selamat pagi"]);
  });

  it("keeps the order of contribution, and one answer for each name", () => {
    port.contribute({ name: "siti", words: "pagi" }, { name: "budi", words: "siang" });
    port.contribute({ name: "siti", words: "malam" });
    expect(port.all().map(({ words }) => words)).toEqual(["malam", "siang"]);
    expect(port.one().words).toBe("siang");
  });

  it("puts what the house composes before whoever was there earlier", () => {
    port.contribute({ name: "tamu", words: "halo" });
    port.compose({ name: "siti", words: "pagi" }, { name: "budi", words: "siang" });
    expect(port.all().map(({ name }) => name)).toEqual(["siti", "budi", "tamu"]);
  });

  it("is one for all who declare it under the same name", () => {
    definePort<Greeting>("test.greetings").contribute({ name: "siti", words: "pagi" });
    expect(port.one().words).toBe("pagi");
  });

  it("says which port has nobody to answer", () => {
    expect(() => definePort("test.empty").one()).toThrow("test.empty");
  });
});
