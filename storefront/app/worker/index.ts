/// <reference lib="webworker" />
import { replay } from "~/workspace/drafts/replay";
import { sendWithFetch } from "~/workspace/drafts/send-entry";
import { SYNC_TAG } from "~/workspace/drafts/wake-later";
import { accountToSendFor } from "./account-to-send-for";
import { asset } from "./assets";
import { forgetPages, page, savedAtOf } from "./pages";
import { changesWhoLooks, isAsset, isPage, isPicture } from "./requests";

declare const self: ServiceWorkerGlobalScope;

/**
 * The workspace's service worker: pages that were seen open without a connection, and drafts are sent when
 * there is one again, also with every tab closed. It looks after `/producer` alone.
 */
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (changesWhoLooks(request.method, url.pathname)) {
    // What the next person sees must not come from the one before.
    event.respondWith(fetch(request).finally(forgetPages));
  } else if (request.method !== "GET") {
    return;
  } else if (isAsset(url.pathname) || isPicture(url.pathname)) {
    event.respondWith(asset(request));
  } else if (isPage(url.pathname)) {
    event.respondWith(page(request));
  }
});

self.addEventListener("sync", (event) => {
  const { tag, waitUntil } = event as ExtendableEvent & { tag: string };
  if (tag === SYNC_TAG) waitUntil.call(event, sendDrafts());
});

self.addEventListener("message", (event) => {
  const { data, ports } = event as ExtendableMessageEvent & {
    data: { type?: string; url?: string; urls?: string[] };
  };
  if (data.type === "saved-at" && data.url) ports[0]?.postMessage(savedAtOf(data.url));
  if (data.type === "keep" && data.urls) {
    const { urls } = data;
    // A page that was on its way when the worker became active was not there to be claimed then.
    event.waitUntil(self.clients.claim().then(() => keep(urls)));
  }
});

/** @throws when something still waits: the browser then tries again later */
async function sendDrafts(): Promise<void> {
  const account = await accountToSendFor();
  if (account && (await replay(account, sendWithFetch)) === "offline") throw new Error("Still offline");
}

/** What the first page loaded before there was a worker. */
async function keep(urls: string[]): Promise<void> {
  const own = urls.slice(0, 100).filter((url) => new URL(url).origin === self.location.origin);
  for (const url of own) {
    const { pathname } = new URL(url);
    const request = new Request(url);
    if (isAsset(pathname)) await asset(request).catch(() => undefined);
    else if (isPage(pathname)) await page(request).catch(() => undefined);
  }
}
