/** Name of the sync event of the service worker. */
export const SYNC_TAG = "send-drafts";

interface SyncRegistration {
  sync?: { register(tag: string): Promise<void> };
}

/**
 * Asks the browser to wake the service worker once there is a connection, also when no tab is open (Background
 * Sync; where it is missing the next opened page sends), and not to clear the drafts when space runs short.
 */
export function wakeLater(): void {
  void navigator.storage?.persist?.().catch(() => false);
  void navigator.serviceWorker?.ready
    .then((registration) => (registration as SyncRegistration).sync?.register(SYNC_TAG))
    .catch(() => undefined);
}
