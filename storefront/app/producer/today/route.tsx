import type { MetaFunction } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { useFrame } from "../frame/workspace-frame";
import { PageHead } from "../ui/page-head";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:today.title"), index: false }));

export default function Today() {
  const { t } = usePage();
  const frame = useFrame();
  return <PageHead title={t("producer:today.heading")} lead={frame?.workplace.legal_name} />;
}
