import { expect } from "@playwright/test";
import type { Shopper } from "./shopper";

export interface Account {
  name: string;
  email: string;
  password: string;
}

/** Somebody who never was here before; addresses under `.example` belong to nobody (RFC 2606). */
export function newAccount(name: string): Account {
  const unique = `${Date.now()}-${Math.round(Math.random() * 1e6)}`;
  return {
    name,
    email: `${name.toLowerCase().replace(/\W+/g, "-")}-${unique}@contoh.example`,
    password: `sandal kulit dan tempe ${unique}`,
  };
}

export async function register(shopper: Shopper, account: Account): Promise<void> {
  await shopper.open({ id: "/daftar", en: "/en/register" });
  await shopper.field("account:field.name").fill(account.name);
  await shopper.field("account:field.email").fill(account.email);
  await shopper.field("account:field.phone").fill("0813 2222 1111");
  await shopper.field("account:field.password").fill(account.password);
  await shopper.button("account:register.submit").click();
  await expect(
    shopper.page.getByText(shopper.t("account:register.welcome", { name: account.name })),
  ).toBeVisible();
}

export async function logIn(shopper: Shopper, { email, password }: Account): Promise<void> {
  await shopper.open({ id: "/masuk", en: "/en/login" });
  await shopper.field("account:field.email").fill(email);
  await shopper.field("account:field.password").fill(password);
  await shopper.button("account:login.submit").click();
}

export async function logOut(shopper: Shopper): Promise<void> {
  await shopper.open({ id: "/keluar", en: "/en/logout" });
  await shopper.button("account:logout.submit").click();
  await expect(shopper.page.getByText(shopper.t("account:logout.done"))).toBeVisible();
}
