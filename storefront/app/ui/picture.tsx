import type { PictureView } from "@pasar-sentra/wire/picture";
import { usePage } from "~/page/page-context";

interface PictureProps {
  picture: PictureView | null;
  /** `sizes` of the layout, such as `(min-width: 60rem) 25vw, 50vw`. */
  sizes: string;
  /** The first picture in sight is fetched at once and first. */
  eager?: boolean;
  /** Replaces the picture's own alt text; empty when words beside it say the same. */
  alt?: string;
}

/** A square box that is there before the picture is: no shift. Takes the smallest format the browser knows. */
export function Picture({ picture, sizes, eager, alt }: PictureProps) {
  const { t, pictureOrigin } = usePage();
  if (!picture || picture.sources.length === 0) {
    return (
      <div className="picture picture--missing" role="img" aria-label={alt || t("common:picture.none")}>
        <span aria-hidden="true">{t("common:picture.none")}</span>
      </div>
    );
  }
  const sources = (format: "avif" | "webp" | "jpeg") =>
    picture.sources
      .filter((source) => source.format === format)
      .map((source) => `${address(source.url, pictureOrigin)} ${source.width}w`)
      .join(", ");
  const fallback = picture.sources.filter((source) => source.format === "jpeg");
  const middle = fallback[Math.floor(fallback.length / 2)] ?? picture.sources[0];
  return (
    <picture className="picture">
      {(["avif", "webp"] as const).map((format) =>
        sources(format) ? (
          <source key={format} type={`image/${format}`} srcSet={sources(format)} sizes={sizes} />
        ) : null,
      )}
      <img
        src={middle ? address(middle.url, pictureOrigin) : undefined}
        srcSet={sources("jpeg") || undefined}
        sizes={sizes}
        alt={alt ?? picture.alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        // React 18 knows the attribute only in lower case.
        {...{ fetchpriority: eager ? "high" : undefined }}
      />
    </picture>
  );
}

function address(url: string, origin: string): string {
  return url.startsWith("/") ? `${origin}${url}` : url;
}
