import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { usePage } from "~/page/page-context";
import { pathTo } from "~/paths";
import { useWorkspace } from "../workspace";

/** Starts the service worker, and gives it what pages loaded past it: before it was there, or from memory. */
export function useWorker(): void {
  const { locale } = usePage();
  const { home } = useWorkspace();
  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    const scope = pathTo(locale, home);
    const wasThere = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker
      .register("/workspace-worker.js", { scope })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => {
        const assets = performance.getEntriesByType("resource").map(({ name }) => name);
        active?.postMessage({ type: "keep", urls: wasThere ? assets : [location.href, ...assets] });
      })
      .catch(() => undefined);
  }, [locale, home]);
}

/** When the copy was saved that is on the screen (ISO instant); null when the page is fresh. */
export function useSavedAt(): string | null {
  const { now } = usePage();
  const { pathname, search } = useLocation();
  // `now` changes with every answer of the server, or of the worker in its place.
  const [copy, setCopy] = useState({ of: "", savedAt: null as string | null });
  useEffect(() => {
    let isOver = false;
    const address = `${location.origin}${pathname}${search}`;
    const data = `${location.origin}${pathname}.data${search}`;
    void Promise.all([askWorker(address), askWorker(data)]).then(([document, fetched]) => {
      if (!isOver) setCopy({ of: now, savedAt: document ?? fetched });
    });
    return () => {
      isOver = true;
    };
  }, [pathname, search, now]);
  return copy.of === now ? copy.savedAt : null;
}

function askWorker(url: string): Promise<string | null> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
    setTimeout(() => resolve(null), 2_000);
    worker.postMessage({ type: "saved-at", url }, [port2]);
  });
}
