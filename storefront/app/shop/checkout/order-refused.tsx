import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";
import type { OrderRefusal } from "./order-refusal";

/** Why there is no order yet; each obstacle links to the page where it is mended. */
export function OrderRefused({ refusal }: { refusal: OrderRefusal }) {
  const { path } = usePage();
  return (
    <Notice tone="problem" title={refusal.text}>
      {refusal.fixes.length > 0 ? (
        <ul>
          {refusal.fixes.map(({ text, place }) => (
            <li key={text}>
              <a href={path(place)}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
