import { ADDRESS_FIELDS } from "~/forms/address-fields";
import { AddressFormFields } from "~/forms/address-form-fields";
import type { AreaOptions } from "~/forms/area-options.server";
import { DefaultButton } from "~/forms/default-button";
import { type FieldTexts, inFormOrder } from "~/forms/field-texts";
import type { FormValues } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { AccountFrame } from "./account-frame";

interface AddressPageProps {
  title: string;
  /** Address of the page's own action. */
  action: string;
  values: FormValues;
  errors: FieldTexts;
  problem: string | null;
  areas: AreaOptions;
}

/** A new address and a changed one have the same form. */
export function AddressPage({ title, action, values, errors, problem, areas }: AddressPageProps) {
  const { t, path } = usePage();
  return (
    <AccountFrame title={title}>
      <form className="form" method="post" action={action} noValidate>
        <DefaultButton name="intent" value="save" />
        {problem ? <Notice tone="problem">{problem}</Notice> : null}
        <ErrorSummary errors={inFormOrder(errors, ADDRESS_FIELDS)} />
        <AddressFormFields values={values} errors={errors} areas={areas} />
        <div className="button-row">
          <Button name="intent" value="save">
            {t("account:address.submit")}
          </Button>
          <ButtonLink look="secondary" href={path("accountAddresses")}>
            {t("account:address.cancel")}
          </ButtonLink>
        </div>
      </form>
    </AccountFrame>
  );
}
