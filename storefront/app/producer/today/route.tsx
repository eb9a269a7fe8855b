import type { Today } from "@pasar-sentra/wire/today";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { producerOf } from "../producer-page.server";
import { PageHead } from "~/workspace/ui/page-head";
import { CooperativeTodayView } from "./cooperative-today";
import { MemberTodayView } from "./member-today";
import { taskCount } from "./task-count";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:today.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  return (await producerOf(args).call<{ today: Today }>("GET", "/producer/today")).today;
}

/** One question: what must I do today? */
export default function TodayPage() {
  const { t } = usePage();
  const today = useLoaderData<typeof loader>();
  const count = taskCount(today);
  return (
    <>
      <PageHead
        title={count > 0 ? t("producer:today.heading", { count }) : t("producer:today.nothing")}
        lead={count > 0 ? undefined : t("producer:today.nothingLead")}
      />
      {today.view === "cooperative" ? (
        <CooperativeTodayView today={today} />
      ) : (
        <MemberTodayView today={today} />
      )}
    </>
  );
}
