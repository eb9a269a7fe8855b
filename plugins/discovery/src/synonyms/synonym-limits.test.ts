import { synonymInputSchema } from "./synonym-input";
import { synonymProblem } from "./synonym-limits";

const many = Array.from({ length: 21 }, (_, index) => `kata ${index}`);

it.each([
  [["hebel", "bata ringan"], null],
  [["hebel", "HEBEL!"], "tooFew"],
  [["hebel"], "tooFew"],
  [[], "tooFew"],
  [["hebel", "?!"], "noWord"],
  [["hebel", "bata yang sangat ringan sekali"], "manyWords"],
  [["hebel", "b".repeat(61)], "tooLong"],
  [many, "tooMany"],
  [many.slice(1), null],
])("says of %j before it is sent what the server says of it: %s", (terms, problem) => {
  expect(synonymProblem(terms)?.problem ?? null).toBe(problem);
  expect(synonymInputSchema.safeParse({ terms }).success).toBe(problem === null);
});
