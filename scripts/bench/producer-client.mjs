/**
 * The officer of the demonstration, logged in.
 *
 * @param {Record<string, string>} env of the backend
 * @returns {Promise<{ cooperativeId: string, headers: Record<string, string>, get: (path: string) => Promise<unknown> }>}
 */
export async function producerClient(env) {
  const call = async (path, { headers = {}, ...request } = {}) => {
    const response = await fetch(`${env.BACKEND_URL}${path}`, {
      ...request,
      headers: { "content-type": "application/json", ...headers },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  const { token } = await call("/auth/producer/emailpass", {
    method: "POST",
    body: JSON.stringify({ email: env.DEMO_OFFICER_EMAIL, password: env.DEMO_PASSWORD }),
  });
  const authorization = { authorization: `Bearer ${token}` };
  const { me } = await call("/producer/me", { headers: authorization });
  const [cooperative] = me.cooperatives;
  const headers = { ...authorization, "x-acting-cooperative": cooperative.id };
  return { cooperativeId: cooperative.id, headers, get: (path) => call(path, { headers }) };
}
