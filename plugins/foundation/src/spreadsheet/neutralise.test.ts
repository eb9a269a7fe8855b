import { describe, expect, test } from "vitest";
import { csvLine } from "./csv";
import { denaturalise, neutralise } from "./neutralise";

describe("a cell that a spreadsheet would run", () => {
  test.each([
    '=HYPERLINK("http://evil.example")',
    "+62 811 0000",
    "@SUM(A1)",
    "-2+3+cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u0000=1",
  ])("%j is shown as text, and comes back as it was", (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
    expect(denaturalise(neutralise(text))).toBe(text);
  });

  test.each(["Guci", "-5", "-1.500,25", "PS-2026-000184-1", "'t Gooi", "", "a=b"])("%j stays", (text) => {
    expect(neutralise(text)).toBe(text);
    expect(denaturalise(text)).toBe(text);
  });
});

test("a line quotes what needs it", () => {
  expect(csvLine(["a", 5, null, 'say "hi", now', "=1+1"])).toBe(`a,5,,"say ""hi"", now",'=1+1\r\n`);
});
