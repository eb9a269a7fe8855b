import type { SentraCard } from "@pasar-sentra/wire/directory";

export interface ProvinceGroup {
  code: string;
  name: string;
  sentra: SentraCard[];
}

/** Sentra in the order of the area register: provinces by code, within them by name. */
export function byProvince(sentra: SentraCard[]): ProvinceGroup[] {
  const groups = new Map<string, ProvinceGroup>();
  for (const one of sentra) {
    const province = one.area.path[0] ?? { code: "", name: one.area.name };
    const group = groups.get(province.code) ?? { ...province, sentra: [] };
    group.sentra.push(one);
    groups.set(province.code, group);
  }
  const sorted = [...groups.values()].sort((a, b) => a.code.localeCompare(b.code));
  for (const group of sorted) {
    group.sentra.sort((a, b) => a.name.localeCompare(b.name, "id"));
  }
  return sorted;
}
