import type { PictureView } from "@pasar-sentra/wire/picture";
import { usePage } from "~/page/page-context";
import { Picture } from "~/ui/picture";

const SIZES = "(min-width: 78rem) 36rem, (min-width: 60rem) 46vw, 100vw";

interface GalleryProps {
  pictures: PictureView[];
  title: string;
}

/** One square after the other, swiped on phones. */
export function Gallery({ pictures, title }: GalleryProps) {
  const { t } = usePage();
  const [first, ...others] = pictures;
  return (
    <div className="gallery">
      {others.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="gallery__strip" aria-label={t("product:gallery.label")} tabIndex={0}>
          {pictures.map((picture, index) => (
            <Picture key={picture.id} picture={picture} sizes={SIZES} eager={index === 0} />
          ))}
        </section>
      ) : (
        <Picture picture={first ?? null} sizes={SIZES} eager alt={first?.alt || title} />
      )}
    </div>
  );
}
