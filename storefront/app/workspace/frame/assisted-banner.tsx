import { Form } from "react-router";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { useWorkspace } from "../workspace";

/** Says for whom an officer is typing; the history will say both names. */
export function AssistedBanner({ name }: { name: string }) {
  const { t, path } = usePage();
  const { assist } = useWorkspace();
  return (
    <div className="assisted-banner" role="status">
      <Icon name="people" />
      <p>{t("workspace:assisted.banner", { name })}</p>
      <Form method="post" action={path(assist)}>
        <button type="submit" className="button button--secondary" name="member" value="">
          {t("workspace:assisted.end")}
        </button>
      </Form>
    </div>
  );
}
