import type { ProductPage } from "@pasar-sentra/wire/catalogue";
import { usePage } from "~/page/page-context";
import { certificateName } from "../goods/certificate-name";

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
