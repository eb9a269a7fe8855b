import map from "virtual:indonesia-map";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import type { ProvinceGroup } from "./by-province";
import { type MapProvince, mapProvinces } from "./map-provinces";

/**
 * Where the sentra lie: provinces as links to their part of the list below, which says the same in words. Java,
 * too small for a finger on the whole map, is drawn a second time, larger.
 */
export function SentraMap({ provinces }: { provinces: ProvinceGroup[] }) {
  const { t } = usePage();
  const all = mapProvinces(provinces, map);
  const [left = 0, top = 0, width = 0, height = 0] = map.java.split(" ").map(Number);
  return (
    <section className="sentra-map" id="map" aria-labelledby="map-heading">
      <h2 id="map-heading">{t("sentra:map.heading")}</h2>
      <p className="muted">{t("sentra:map.intro")}</p>
      <figure>
        <svg viewBox={map.country} className="sentra-map__country">
          <title>{t("sentra:map.country")}</title>
          <g className="sentra-map__land">
            {map.shapes.map(({ id, path }) => (
              <path key={id} id={id} d={path} />
            ))}
          </g>
          <g className="sentra-map__found">
            {all
              .filter(({ shape }) => shape.isJava)
              .map(({ shape }) => (
                <use key={shape.id} href={`#${shape.id}`} />
              ))}
          </g>
          <rect className="sentra-map__frame" x={left} y={top} width={width} height={height} rx="20" />
          {all
            .filter(({ shape }) => !shape.isJava)
            .map((province) => (
              <ProvinceLink key={province.shape.id} province={province} />
            ))}
        </svg>
        <svg viewBox={map.java} className="sentra-map__java">
          <title>{t("sentra:map.java")}</title>
          <g className="sentra-map__land">
            {map.shapes
              .filter(({ isJava }) => isJava)
              .map(({ id }) => (
                <use key={id} href={`#${id}`} />
              ))}
          </g>
          {all
            .filter(({ shape }) => shape.isJava)
            .map((province) => (
              <ProvinceLink key={province.shape.id} province={province} />
            ))}
        </svg>
        <figcaption className="small muted">
          {t("sentra:map.credit")}{" "}
          <a href="https://github.com/VictorCazanave/svg-maps" rel="external">
            svg-maps
          </a>
          , {t("sentra:map.creditBy")}{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license external">
            CC BY 4.0
          </a>
          .
        </figcaption>
      </figure>
    </section>
  );
}

function ProvinceLink({ province: { shape, names, sentraCount, code } }: { province: MapProvince }) {
  const { t, locale } = usePage();
  const [x, y] = shape.centre;
  const number = formatNumber(sentraCount, locale);
  return (
    <a className="sentra-map__province" href={`#province-${code}`}>
      <title>{t("sentra:map.province", { province: names.join(", "), count: sentraCount, number })}</title>
      <use href={`#${shape.id}`} />
      <circle cx={x} cy={y} />
      <text x={x} y={y}>
        {number}
      </text>
    </a>
  );
}
