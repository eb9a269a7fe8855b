import { expect, test } from "vitest";
import { readForm } from "./read-form";

const sent = (body: BodyInit, type?: string) =>
  new Request("http://shop.example/masuk", {
    method: "POST",
    body,
    ...(type === undefined ? {} : { headers: { "Content-Type": type } }),
  });

const statusOf = (request: Request) =>
  readForm(request).then(
    () => 200,
    (refused: { init: { status: number } | null }) => refused.init?.status,
  );

test("both kinds of form are read, whatever is said beside their type", async () => {
  const fields = new FormData();
  fields.set("name", "Keripik tempe");
  expect((await readForm(sent(fields))).get("name")).toBe("Keripik tempe");
  const plain = sent("name=Keripik+tempe", "Application/X-WWW-Form-URLencoded;charset=UTF-8");
  expect((await readForm(plain)).get("name")).toBe("Keripik tempe");
});

test.each(["application/json", "text/plain", "application/xml", "application/x-www-form-urlencodedx", ""])(
  "a body of type %j is no form",
  async (type) => {
    expect(await statusOf(sent('{"name":"Keripik"}', type))).toBe(415);
  },
);

test.each([
  ["no boundary", "multipart/form-data", "--x\r\n\r\n--x--"],
  [
    "another boundary",
    "multipart/form-data; boundary=y",
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
  ],
  ["no end", "multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
  ["nothing", "multipart/form-data; boundary=x", ""],
])("a form in several parts with %s is broken", async (_, type, body) => {
  expect(await statusOf(sent(body, type))).toBe(400);
});
