import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Problem } from "@pasar-sentra/admin-kit/problem";
import { Container, Heading, Text, usePrompt } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { MAX_PICTURES_PER_PRODUCT } from "../../picture/picture-limits";
import { pictureApi } from "../pictures/picture-api";
import { PictureRow } from "../pictures/picture-row";
import { UploadForm } from "../pictures/upload-form";
import { usePictures } from "../pictures/use-pictures";

/** Upload, describe, order and remove a product's pictures, and see how far their encoding is. */
function ProductPictures({ data: product }: { data: { id: string } }) {
  const { t } = useTranslation(["pictures", "kit"]);
  const ask = usePrompt();
  const { pictures, problem, setProblem, run } = usePictures(product.id);

  const move = (index: number, step: -1 | 1) => {
    const ids = (pictures ?? []).map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved) ids.splice(index + step, 0, moved);
    return run(() => pictureApi.order(product.id, ids));
  };

  const remove = async (id: string) => {
    const sure = await ask({
      title: t("removeTitle"),
      description: t("removeText"),
      confirmText: t("remove"),
      cancelText: t("kit:cancel"),
    });
    if (sure) await run(() => pictureApi.remove(id));
  };

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain")}
        </Text>
      </div>
      {problem && (
        <div className="px-6 py-4">
          <Problem>{problem}</Problem>
        </div>
      )}
      {pictures?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("empty")}
        </Text>
      )}
      {pictures && pictures.length > 0 && (
        <ul className="divide-y" aria-live="polite">
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              picture={picture}
              index={index}
              count={pictures.length}
              onMove={(step) => move(index, step)}
              onRetry={() => run(() => pictureApi.retry(picture.id))}
              onRemove={() => remove(picture.id)}
              onDescribe={(texts) => run(() => pictureApi.describe(picture.id, texts))}
            />
          ))}
        </ul>
      )}
      <UploadForm
        disabledReason={pictures && pictures.length >= MAX_PICTURES_PER_PRODUCT ? t("full") : null}
        onProblem={setProblem}
        onUpload={(file, texts) => run(() => pictureApi.upload(product.id, file, texts))}
      />
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.after" });

export default ProductPictures;
