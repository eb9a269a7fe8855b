import type { ListingView } from "@pasar-sentra/wire/listing";
import { type ChangeEvent, useEffect, useId, useState } from "react";
import { useLocation, useRevalidator } from "react-router";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { enqueue } from "~/workspace/drafts/queue";
import { onQueueNews } from "~/workspace/drafts/queue-news";
import { shrinkPhoto } from "~/workspace/drafts/shrink-photo";
import { Section } from "~/workspace/ui/section";
import { PhotoCard } from "./photo-card";
import { MOST_PICTURES, type ProducerPicture } from "./producer-picture";
import { WaitingPhotos } from "./waiting-photos";
import { PHOTO_KIND } from "./photo-kind";

const ENCODING_POLL_MILLISECONDS = 2_000;

/** A listing's photos in order, straight from the camera; what the line does not carry now waits on the device. */
export function Photos({ listing, pictures }: { listing: ListingView; pictures: ProducerPicture[] }) {
  const { t } = usePage();
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  const [isFull, setFull] = useState(false);
  const isEncoding = pictures.some(({ status }) => status === "queued" || status === "encoding");
  useEffect(
    () => onQueueNews((news) => news.type === "sent" && news.entry.kind === PHOTO_KIND && void revalidate()),
    [revalidate],
  );
  useEffect(() => {
    if (!isEncoding) return;
    const timer = setInterval(() => void revalidate(), ENCODING_POLL_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isEncoding, revalidate]);

  async function take({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const files = [...(target.files ?? [])].slice(0, MOST_PICTURES - pictures.length);
    try {
      for (const [index, file] of files.entries()) {
        const number = pictures.length + index + 1;
        const alt = t("listings:photos.alt", { title: listing.title, number });
        await enqueue({
          kind: PHOTO_KIND,
          id: listing.id,
          label: alt,
          page: pathname,
          url: "/producer/pictures",
          method: "POST",
          file: {
            blob: await shrinkPhoto(file),
            name: file.name || `foto-${number}.jpg`,
            field: "file",
            fields: { product_id: listing.id, alt },
          },
        });
      }
      setFull(false);
    } catch {
      setFull(true);
    }
    target.value = "";
  }

  const room = MOST_PICTURES - pictures.length;
  return (
    <Section title={t("listings:photos.title")} count={`${pictures.length}`}>
      {pictures.length > 0 ? (
        <ol className="photo-list">
          {pictures.map((picture, index) => (
            <li key={picture.id}>
              <PhotoCard picture={picture} index={index} all={pictures} isEditable={listing.editable} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="field__hint">{t("listings:photos.none")}</p>
      )}
      <WaitingPhotos id={listing.id} />
      {isFull ? <Notice tone="problem">{t("listings:edit.full")}</Notice> : null}
      {listing.editable && room > 0 ? (
        <div className="photo-take">
          <FileButton label={t("listings:photos.camera")} onChange={take} isCamera />
          <FileButton label={t("listings:photos.gallery")} onChange={take} />
        </div>
      ) : null}
      {listing.editable && room <= 0 ? <p>{t("listings:photos.full", { most: MOST_PICTURES })}</p> : null}
    </Section>
  );
}

interface FileButtonProps {
  label: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  isCamera?: boolean;
}

/** A file field that looks like a button; the camera opens at once on phones. */
function FileButton({ label, onChange, isCamera }: FileButtonProps) {
  const id = useId();
  return (
    <div className="photo-take__field">
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept="image/jpeg,image/png,image/webp"
        multiple={!isCamera}
        capture={isCamera ? "environment" : undefined}
        onChange={onChange}
      />
      <label htmlFor={id} className={`button button--${isCamera ? "primary" : "secondary"} button--wide`}>
        <Icon name="camera" />
        {label}
      </label>
    </div>
  );
}
