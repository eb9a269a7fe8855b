import { Band } from "./band";

/** Enough copies for the widest screens; the browser fetches the picture once. */
const COPIES = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** The textile of a place across the top of its page. */
export function PlaceCover({ url }: { url: string }) {
  return (
    <div className="place-cover" aria-hidden="true">
      {COPIES.map((copy) => (
        <Band key={copy} url={url} shape="cover" eager />
      ))}
    </div>
  );
}
