import { usePage } from "~/page/page-context";

interface BandProps {
  /** `band_url` of a sentra or cooperative. */
  url: string;
  /** `strip` along an edge, `cover` as the picture of a place. */
  shape?: "strip" | "cover";
  eager?: boolean;
}

/** The textile band of a place. Decoration: the words beside it name the place. */
export function Band({ url, shape = "strip", eager }: BandProps) {
  const { pictureOrigin } = usePage();
  const address = url.startsWith("/") ? `${pictureOrigin}${url}` : url;
  return (
    <img
      className={`band band--${shape}`}
      src={shape === "cover" ? `${address}?variant=cover` : address}
      alt=""
      width={960}
      height={shape === "cover" ? 360 : 48}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
