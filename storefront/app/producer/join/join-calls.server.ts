import type { ApplicationView } from "@pasar-sentra/wire/application";
import { BackendError } from "~/backend/backend-error";
import { type BackendCall, callBackend } from "~/backend/client.server";

interface Answer {
  application: ApplicationView;
}

function address(token: string, rest = ""): string {
  return `/store/applications/${encodeURIComponent(token)}${rest}`;
}

/** @throws BackendError 404 for an unknown link */
export async function readApplication(token: string, call: BackendCall): Promise<ApplicationView> {
  return (await callBackend<Answer>("GET", address(token), call)).application;
}

/** @returns the token of the link on which it goes on */
export async function beginApplication(body: Record<string, unknown>, call: BackendCall): Promise<string> {
  return (await callBackend<{ token: string }>("POST", "/store/applications", { ...call, body })).token;
}

export async function saveSection(
  token: string,
  section: string,
  body: unknown,
  call: BackendCall,
): Promise<void> {
  await callBackend("POST", address(token, `/sections/${encodeURIComponent(section)}`), { ...call, body });
}

export async function submitApplication(token: string, call: BackendCall): Promise<void> {
  // Nothing is typed into this form, so a repetition is harmless: the backend answers that it was handed in.
  await callBackend("POST", address(token, "/submit"), { ...call, body: {} });
}

export async function removeFile(token: string, file: string, call: BackendCall): Promise<void> {
  await callBackend("DELETE", address(token, `/files/${encodeURIComponent(file)}`), call);
}

/** What is refused while the body is still on its way closes the connection. */
function refusalOf(error: unknown): never {
  if (error instanceof BackendError) throw error;
  throw new BackendError(503, {
    type: "unavailable",
    code: "backend_unreachable",
    message: "The backend did not take the file",
  });
}

/** Passes a form with a file on, with the backend's refusals as BackendError. */
export async function sendFile(token: string, form: FormData, call: BackendCall): Promise<void> {
  await callBackend("POST", address(token, "/files"), { ...call, form, timeout: 120_000 }).catch(refusalOf);
}
