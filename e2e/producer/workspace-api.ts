import { type APIRequestContext, expect, request } from "@playwright/test";

/** The backend's own routes of a cooperative, to prepare what a journey starts from. */
export class WorkspaceApi {
  private constructor(private readonly call: APIRequestContext) {}

  static async logIn(email: string): Promise<WorkspaceApi> {
    const { BACKEND_URL: baseURL, DEMO_PASSWORD: password } = process.env;
    const anonymous = await request.newContext({ baseURL });
    const answer = await anonymous.post("/auth/producer/emailpass", { data: { email, password } });
    expect(answer.status(), `the log-in of ${email}`).toBe(200);
    const { token } = (await answer.json()) as { token: string };
    await anonymous.dispose();
    return new WorkspaceApi(
      await request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${token}` } }),
    );
  }

  async get<Answer>(path: string): Promise<Answer> {
    const answer = await this.call.get(path);
    expect(answer.status(), `GET ${path}`).toBe(200);
    return (await answer.json()) as Answer;
  }

  async post<Answer>(path: string, data: object): Promise<Answer> {
    const answer = await this.call.post(path, { data });
    expect(answer.ok(), `POST ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as Answer;
  }

  async put(path: string, data: object): Promise<void> {
    const answer = await this.call.put(path, { data });
    expect(answer.ok(), `PUT ${path}: ${await answer.text()}`).toBe(true);
  }

  leave(): Promise<void> {
    return this.call.dispose();
  }
}

/** Makes a person with a phone number: invited by an officer, password set through the link's token. */
export async function invitedByPhone(
  officer: WorkspaceApi,
  person: { name: string; role: "officer" | "manager" | "member"; phone: string; member_id?: string },
): Promise<void> {
  const { link } = await officer.post<{ link: string }>("/producer/staff/invitations", person);
  const anonymous = await request.newContext({ baseURL: process.env.BACKEND_URL });
  const token = link.split("/").at(-1);
  const answer = await anonymous.post(`/producer/invitations/${token}/accept`, {
    data: { password: process.env.DEMO_PASSWORD },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  await anonymous.dispose();
}
