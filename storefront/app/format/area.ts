import type { AreaPath } from "@pasar-sentra/wire/area";

const REGENCY_LEVEL = 1;

/** `Kabupaten Bantul` → `Bantul`; cities keep their `Kota`, which tells them from the regency of that name. */
export function shortRegency(name: string): string {
  return name.replace(/^(Kabupaten|Kab\.) /, "");
}

/** `Bantul, DI Yogyakarta`: regency and province. */
export function regencyAndProvince(area: AreaPath): string {
  const [province, regency] = area.path;
  return [regency && shortRegency(regency.name), province?.name].filter(Boolean).join(", ");
}

/** Everything from the village up: `Wukirsari, Imogiri, Bantul, DI Yogyakarta`. */
export function wholePlace(area: AreaPath): string {
  const names = area.path.map((step, level) =>
    level === REGENCY_LEVEL ? shortRegency(step.name) : step.name,
  );
  return names.reverse().join(", ");
}
