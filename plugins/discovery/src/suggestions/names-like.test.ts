import { namedLike } from "./names-like";

const SENTRA = [
  { name: "Turi", text: "Salak dari lereng Merapi; tempat wisata." },
  { name: "Sanan", text: "Kampung keripik tempe." },
  { name: "Tempuran", text: "Anyaman bambu." },
  { name: "Cibaduyut Sepatu", text: "Sepatu kulit." },
];
const find = (typed: string) =>
  namedLike(SENTRA, typed, ({ name, text }) => ({ names: [name], texts: [text] })).map(({ name }) => name);

describe("names like what is being typed", () => {
  it("begin so, and nothing is shown for a beginning in a text", () => {
    expect(find("temp")).toEqual(["Tempuran"]);
    expect(find("t")).toEqual(["Turi", "Tempuran"]);
  });

  it("come before whole words of texts", () => {
    expect(find("anyaman")).toEqual(["Tempuran"]);
    expect(find("tempe")).toEqual(["Tempuran", "Sanan"]);
  });

  it("may be typed with an error from four letters on", () => {
    expect(find("spat")).toEqual(["Cibaduyut Sepatu"]);
    expect(find("spa")).toEqual([]);
    expect(find("cibadyut")).toEqual(["Cibaduyut Sepatu"]);
  });

  it("need all the words", () => {
    expect(find("sanan keripik")).toEqual(["Sanan"]);
    expect(find("sanan sepatu")).toEqual([]);
  });

  it("are none for nothing", () => {
    expect(namedLike([], "sanan", () => ({ names: [], texts: [] }))).toEqual([]);
  });
});
