import { useEffect, useState } from "react";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { discard, retry } from "~/workspace/drafts/queue";
import type { QueueEntry } from "~/workspace/drafts/queue-entry";
import { useQueue } from "~/workspace/drafts/use-queue";
import { Progress } from "~/workspace/ui/progress";
import { PHOTO_KIND } from "./photo-kind";
import { pictureRefusal } from "./picture-refusal";

/** Photos that are on this device and not yet at the server, each with how far it is. */
export function WaitingPhotos({ id }: { id: string }) {
  const { entries, progress } = useQueue();
  const waiting = entries.filter((entry) => entry.kind === PHOTO_KIND && entry.id === id);
  if (waiting.length === 0) return null;
  return (
    <ul className="photo-waiting">
      {waiting.map((entry) => (
        <li key={entry.seq}>
          <WaitingPhoto entry={entry} sent={progress.get(entry.seq)} />
        </li>
      ))}
    </ul>
  );
}

function WaitingPhoto({ entry, sent }: { entry: QueueEntry; sent: number | undefined }) {
  const { t } = usePage();
  const url = useBlobUrl(entry.file?.blob);
  const percent = Math.round((sent ?? 0) * 100);
  const isRefused = entry.state !== "waiting";
  return (
    <>
      {url ? <img src={url} alt="" width={80} height={80} className="listing-thumb" /> : null}
      <div>
        <p>{entry.label}</p>
        {isRefused ? (
          <>
            <p className="field__error">{pictureRefusal(t, entry.refusal)}</p>
            <div className="photo-waiting__actions">
              <Button type="button" look="secondary" onClick={() => void retry(entry.seq)}>
                {t("listings:photos.again")}
              </Button>
              <Button type="button" look="quiet" onClick={() => void discard(entry.seq)}>
                {t("listings:photos.discard")}
              </Button>
            </div>
          </>
        ) : (
          <Progress
            value={percent}
            max={100}
            label={
              sent === undefined ? t("listings:photos.waits") : t("listings:photos.sending", { percent })
            }
          />
        )}
      </div>
    </>
  );
}

function useBlobUrl(blob: Blob | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
