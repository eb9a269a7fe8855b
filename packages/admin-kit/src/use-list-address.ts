import { useSearchParams } from "react-router-dom";

/** Where in the list one is; begins anew when anything else changes. */
const PLACES = ["page", "cursor"];

/** Search, filters and place of a list live in the address, so that it can be linked to and "back" finds it again. */
export function useListAddress() {
  const [params, setParams] = useSearchParams();
  const set = (change: Record<string, string>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (!PLACES.some((name) => name in change)) for (const name of PLACES) after.delete(name);
        for (const [name, value] of Object.entries(change)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: !PLACES.some((name) => name in change) },
    );
  return {
    get: (name: string) => params.get(name) ?? "",
    set,
    /** From 0. */
    page: Math.max(0, Math.trunc(Number(params.get("page"))) || 0),
    turn: (page: number) => set({ page: page > 0 ? String(page) : "" }),
  };
}
