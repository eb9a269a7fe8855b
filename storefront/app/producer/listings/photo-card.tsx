import { Form } from "react-router";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Picture } from "~/ui/picture";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { Progress } from "~/workspace/ui/progress";
import type { ProducerPicture } from "./producer-picture";

interface PhotoCardProps {
  picture: ProducerPicture;
  index: number;
  all: readonly ProducerPicture[];
  isEditable: boolean;
}

/** A photo, its place, what it shows in words, and the way to take it out. Buttons move it; nothing is dragged. */
export function PhotoCard({ picture, index, all, isEditable }: PhotoCardProps) {
  const { t } = usePage();
  const number = index + 1;
  return (
    <div className="photo-card">
      <Picture picture={picture} sizes="(min-width: 60rem) 12rem, 40vw" />
      <div className="photo-card__body">
        <p className="photo-card__place">
          {index === 0 ? t("listings:photos.cover") : t("listings:photos.place", { number })}
        </p>
        <PictureState picture={picture} />
        {isEditable ? (
          <>
            <div className="photo-card__moves">
              <MoveButton
                all={all}
                from={index}
                to={index - 1}
                label={t("listings:photos.earlier", { number })}
                sign="←"
              />
              <MoveButton
                all={all}
                from={index}
                to={index + 1}
                label={t("listings:photos.later", { number })}
                sign="→"
              />
            </div>
            <details className="listing-more">
              <summary>{t("listings:photos.more", { number })}</summary>
              <Form method="post" preventScrollReset className="listing-form">
                <input type="hidden" name="picture" value={picture.id} />
                <TextField
                  name="alt"
                  id={`alt-${picture.id}`}
                  label={t("listings:photos.altLabel")}
                  hint={t("listings:photos.altHint")}
                  required
                  maxLength={300}
                  defaultValue={picture.alt}
                />
                <Button name="intent" value="alt" look="secondary" wide>
                  {t("listings:photos.altSave")}
                </Button>
              </Form>
              <ConfirmDialog
                trigger={t("listings:photos.remove")}
                look="danger"
                wide
                title={t("listings:photos.removeTitle", { number })}
              >
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="picture" value={picture.id} />
                  <Button name="intent" value="removePicture" look="danger" wide>
                    {t("listings:photos.remove")}
                  </Button>
                </Form>
              </ConfirmDialog>
            </details>
          </>
        ) : null}
      </div>
    </div>
  );
}

function PictureState({ picture }: { picture: ProducerPicture }) {
  const { t } = usePage();
  if (picture.status === "ready") return null;
  if (picture.status === "failed") {
    return (
      <Form method="post" preventScrollReset>
        <p className="field__error">{t("listings:photos.failed")}</p>
        <input type="hidden" name="picture" value={picture.id} />
        <Button name="intent" value="retryPicture" look="secondary">
          {t("listings:photos.again")}
        </Button>
      </Form>
    );
  }
  return <Progress value={picture.encoded} max={picture.planned} label={t("listings:photos.encoding")} />;
}

interface MoveButtonProps {
  all: readonly ProducerPicture[];
  from: number;
  to: number;
  label: string;
  sign: string;
}

/** Sends the whole order, so that a repetition or a second tab cannot leave half of one. */
function MoveButton({ all, from, to, label, sign }: MoveButtonProps) {
  const ids = all.map(({ id }) => id);
  const [moved] = ids.splice(from, 1);
  if (moved) ids.splice(to, 0, moved);
  return (
    <Form method="post" preventScrollReset>
      {ids.map((id) => (
        <input key={id} type="hidden" name="picture" value={id} />
      ))}
      <button
        type="submit"
        name="intent"
        value="order"
        className="button button--secondary"
        aria-label={label}
        disabled={to < 0 || to >= all.length}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    </Form>
  );
}
