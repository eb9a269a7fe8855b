import type { ShareRow } from "../../modules/allocation/allocation-state";

export interface TakenBack {
  share: ShareRow;
  /** Base units, 1 to the share's own. */
  quantity: number;
}

/**
 * Takes `over` base units back from shares, exactly: the latest first, so that who was asked first keeps it. The
 * part that is no whole unit of trade comes from a broken unit where there is one, which keeps the others whole:
 * of 30 and 40 pairs (1½ and 2 kodi), 10 pairs come from the 30.
 */
export function takeBack(shares: readonly ShareRow[], over: number, unitSize: number): TakenBack[] {
  const latestFirst = [...shares].sort((a, b) => b.round - a.round || (a.id < b.id ? 1 : -1));
  const taken = new Map<string, number>();
  let rest = Math.max(0, over);
  const take = (share: ShareRow, most: number) => {
    const before = taken.get(share.id) ?? 0;
    const quantity = Math.min(rest, most, share.quantity - before);
    if (quantity <= 0) return;
    taken.set(share.id, before + quantity);
    rest -= quantity;
  };
  const loose = rest % unitSize;
  const broken = latestFirst.find(({ quantity }) => loose > 0 && quantity % unitSize >= loose);
  if (broken) take(broken, loose);
  for (const share of latestFirst) take(share, rest);
  return latestFirst.flatMap((share) => {
    const quantity = taken.get(share.id) ?? 0;
    return quantity > 0 ? [{ share, quantity }] : [];
  });
}
