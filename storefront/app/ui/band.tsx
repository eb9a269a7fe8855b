import { usePage } from "~/page/page-context";

interface BandProps {
  /** `band_url` of a sentra or cooperative. */
  url: string;
  /** `strip` along an edge, `cover` as the picture of a place, `swatch` beside its name. */
  shape?: keyof typeof SHAPES;
  eager?: boolean;
}

const SHAPES = {
  strip: { query: "", width: 960, height: 48 },
  cover: { query: "?variant=cover", width: 960, height: 360 },
  swatch: { query: "?variant=cover", width: 48, height: 48 },
} as const;

/** The textile band of a place. Decoration: the words beside it name the place. */
export function Band({ url, shape = "strip", eager }: BandProps) {
  const { pictureOrigin } = usePage();
  const address = url.startsWith("/") ? `${pictureOrigin}${url}` : url;
  return (
    <img
      className={`band band--${shape}`}
      src={`${address}${SHAPES[shape].query}`}
      alt=""
      width={SHAPES[shape].width}
      height={SHAPES[shape].height}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
