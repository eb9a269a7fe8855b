import type { IndonesiaMap, MapShape } from "../../../map/indonesia-map";
import type { ProvinceGroup } from "./by-province";

/** A shape with sentra in it. */
export interface MapProvince {
  shape: MapShape;
  /** Names of the provinces that it shows; two when one of them was made out of the other. */
  names: string[];
  sentraCount: number;
  /** Code of the first of them, where the list of sentra begins. */
  code: string;
}

/** What the map links to: provinces of the list on the shapes that show them, in the order of the list. */
export function mapProvinces(groups: ProvinceGroup[], map: IndonesiaMap): MapProvince[] {
  const found = new Map<string, MapProvince>();
  for (const { code, name, sentra } of groups) {
    const shape = map.shapes.find(({ id }) => id === map.shapeOfProvince[code]);
    if (!shape) {
      continue;
    }
    const known = found.get(shape.id);
    if (known) {
      known.names.push(name);
      known.sentraCount += sentra.length;
    } else {
      found.set(shape.id, { shape, names: [name], sentraCount: sentra.length, code });
    }
  }
  return [...found.values()];
}
