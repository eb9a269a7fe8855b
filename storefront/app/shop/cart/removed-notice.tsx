import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

interface RemovedNoticeProps {
  removed: { variantId: string; quantity: number; title: string };
}

/** What was taken out of the cart, and the way to put it back. */
export function RemovedNotice({ removed }: RemovedNoticeProps) {
  const { t, path } = usePage();
  return (
    <Notice tone="info">
      <form className="notice__row" method="post" action={path("cart")} data-cart-form>
        <p>{t("cart:notice.removed", { title: removed.title })}</p>
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="variant_id" value={removed.variantId} />
        <input type="hidden" name="quantity" value={removed.quantity} />
        <Button look="quiet">{t("cart:notice.undo")}</Button>
      </form>
    </Notice>
  );
}
