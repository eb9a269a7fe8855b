import { BackendError } from "./backend-error";
import { type BackendCall, callBackend } from "./client.server";

const ADDRESSES = {
  customer: "/store/customers/me/log-out-everywhere",
  producer: "/producer/me/log-out-everywhere",
} as const;

/** Ends every session of the log-in, on all devices. One that has ended already is no fault. */
export async function endSessionsOf(
  who: keyof typeof ADDRESSES,
  call: BackendCall & { token: string },
): Promise<void> {
  try {
    await callBackend("POST", ADDRESSES[who], { ...call, body: {} });
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error;
  }
}
