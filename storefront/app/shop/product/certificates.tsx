import type { ProductPage } from "@pasar-sentra/cooperatives/store-api";
import type { Translate } from "~/i18n/translate";
import { usePage } from "~/page/page-context";

/** Kind and number, and plainly whose word it is. */
export function Certificates({ certificates }: Pick<ProductPage, "certificates">) {
  const { t } = usePage();
  return certificates.length === 0 ? null : (
    <section className="certificates" aria-labelledby="certificates">
      <h3 id="certificates">{t("product:certificates.heading")}</h3>
      <p className="small muted">{t("product:certificates.note")}</p>
      <dl className="facts">
        {certificates.map(({ type, number }) => (
          <div key={`${type} ${number}`}>
            <dt>{certificateName(type, t)}</dt>
            <dd className="number">{number}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const NAMED = [
  "nib",
  "pirt",
  "bpom_md",
  "halal",
  "sni",
  "merek",
  "tkdn",
  "haccp",
  "nkv",
  "iso22000",
] as const;

/** A type that this shop has no words for is shown as the seller wrote it. */
function certificateName(type: string, t: Translate): string {
  const plain = type.toLowerCase().replace(/[^a-z0-9]/g, "");
  const named = NAMED.find((name) => name.replace("_", "") === plain);
  return named ? t(`product:certificates.types.${named}`) : type;
}
