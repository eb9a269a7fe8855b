/** Headers of the operator whom the seed makes, logged in. */
export async function operatorHeaders({ BACKEND_URL, ADMIN_EMAIL, ADMIN_PASSWORD }) {
  const response = await fetch(`${BACKEND_URL}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: ADMIN_EMAIL, password: ADMIN_PASSWORD }),
  });
  if (!response.ok) throw new Error(`the operator cannot log in: ${response.status}`);
  const { token } = await response.json();
  return { "content-type": "application/json", authorization: `Bearer ${token}` };
}
