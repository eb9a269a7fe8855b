import { usePage } from "~/page/page-context";

export default function Home() {
  const { t } = usePage();
  return (
    <div className="container page-head">
      <h1>{t("common:tagline")}</h1>
    </div>
  );
}
