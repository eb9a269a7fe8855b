import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";

/** A small square of a listing's first picture; a camera where there is none yet. The title stands beside it. */
export function Thumbnail({ url }: { url: string | null }) {
  const { pictureOrigin } = usePage();
  if (!url) {
    return (
      <span className="listing-thumb listing-thumb--none" aria-hidden="true">
        <Icon name="camera" />
      </span>
    );
  }
  const src = url.startsWith("/") ? `${pictureOrigin}${url}` : url;
  return <img className="listing-thumb" src={src} alt="" width={80} height={80} loading="lazy" />;
}
