import { afterEach, describe, expect, it, vi } from "vitest";
import { KEY_CHECK_TAG, KeyCheckCachingProvider } from "./service";

const FOUND = { data: [{ id: "apk_1", token: "pk_1" }] };
const TAGS = [KEY_CHECK_TAG, "ApiKey:apk_1", "ApiKey:list:*"];

describe("the kept check of a publishable key", () => {
  afterEach(() => void vi.useRealTimers());

  it("is answered until its key or a link of it changes", async () => {
    for (const tags of [["ApiKey:apk_1"], [KEY_CHECK_TAG], ["*"]]) {
      const provider = new KeyCheckCachingProvider();
      await provider.set({ key: "check", data: FOUND, tags: TAGS });
      expect(await provider.get({ key: "check" })).toBe(FOUND);
      expect(await provider.get({ tags: ["ApiKey:apk_1"] })).toEqual([FOUND]);
      await provider.clear({ tags: ["ApiKey:apk_2", "Product:list:*"] });
      expect(await provider.get({ key: "check" })).toBe(FOUND);
      await provider.clear({ tags });
      expect(await provider.get({ key: "check" })).toBeNull();
    }
  });

  it("is not kept when it was read while its key changed", async () => {
    vi.useFakeTimers();
    const provider = new KeyCheckCachingProvider();
    await provider.clear({ tags: ["ApiKey:apk_1"] });
    await provider.set({ key: "check", data: FOUND, tags: TAGS });
    expect(await provider.get({ key: "check" })).toBeNull();
    vi.advanceTimersByTime(1_500);
    await provider.set({ key: "check", data: FOUND, tags: TAGS });
    expect(await provider.get({ key: "check" })).toBe(FOUND);
  });

  it("is read anew after a minute, whatever was asked for", async () => {
    vi.useFakeTimers();
    const provider = new KeyCheckCachingProvider();
    await provider.set({ key: "check", data: FOUND, tags: TAGS, ttl: 3600 });
    vi.advanceTimersByTime(59_000);
    expect(await provider.get({ key: "check" })).toBe(FOUND);
    vi.advanceTimersByTime(2_000);
    expect(await provider.get({ key: "check" })).toBeNull();
  });

  it("is all that is kept: no carts, and no key that is unknown or revoked", async () => {
    const provider = new KeyCheckCachingProvider();
    await provider.set({ key: "variants", data: FOUND, tags: ["ProductVariant:list:*"] });
    await provider.set({ key: "unknown key", data: { data: [] }, tags: TAGS });
    expect(await provider.get({ key: "variants" })).toBeNull();
    expect(await provider.get({ key: "unknown key" })).toBeNull();
    await provider.set({ key: "revoked", data: { data: [{ revoked_at: new Date() }] }, tags: TAGS });
    expect(await provider.get({ key: "revoked" })).toBeNull();
  });

  it("has a limit, however many keys a shop makes", async () => {
    const provider = new KeyCheckCachingProvider();
    for (let key = 0; key < 150; key++) await provider.set({ key: `check ${key}`, data: FOUND, tags: TAGS });
    expect(await provider.get({ tags: TAGS })).toHaveLength(100);
    expect(await provider.get({ key: "check 149" })).toBe(FOUND);
  });
});
