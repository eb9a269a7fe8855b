/**
 * Logs the demo officer in through the workspace's form.
 *
 * @param {string} shop the storefront's address
 * @param {{ DEMO_OFFICER_EMAIL: string, DEMO_PASSWORD: string }} env
 * @returns {Promise<string>} the `Cookie` header of their browser from then on
 */
export async function producerCookie(shop, { DEMO_OFFICER_EMAIL: name, DEMO_PASSWORD: password }) {
  const response = await fetch(new URL("/producer/masuk", shop), {
    method: "POST",
    headers: { origin: new URL(shop).origin },
    body: new URLSearchParams({ name, password }),
    redirect: "manual",
  });
  if (response.status !== 303) throw new Error(`Logging in at ${response.url} answered ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
