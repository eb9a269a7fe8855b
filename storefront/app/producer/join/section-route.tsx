import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { BackendError } from "~/backend/backend-error";
import { chosenAreas } from "~/forms/address-fields";
import { AREAS_INTENT, AddressPicker } from "~/forms/address-picker";
import { areaOptions } from "~/forms/area-options.server";
import { type FormValues, textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { readApplication, saveSection } from "./join-calls.server";
import { JoinFieldInput } from "./join-field";
import { isJoinSection, SECTION_FIELDS, SENTRA_FIELD } from "./join-fields";
import { joinRefusal } from "./join-refusal";
import { MemberList } from "./member-list";
import { savedValues } from "./section-body";
import { sectionChoices } from "./section-choices.server";
import { nextBody } from "./section-step.server";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({
    title: t(`joining:section.${args.loaderData?.section ?? "registration"}`),
    index: false,
  }));

async function openSection(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const shopper = shopperOf(args);
  const token = args.params.token as string;
  const section = args.params.section as string;
  const application = await readApplication(token, shopper.call);
  if (!isJoinSection(section) || !application.sections.includes(section)) {
    throw data({ code: "no_such_page" }, { status: 404 });
  }
  if (!application.is_open) throw redirect(shopper.path("joinOverview", { token }), 303);
  return { shopper, token, section, application };
}

export async function loader(args: LoaderFunctionArgs) {
  const { shopper, token, section, application } = await openSection(args);
  const answer = application.answers[section];
  const values: FormValues = section === "members" ? {} : savedValues(answer);
  return {
    token,
    section,
    kind: application.kind,
    values: section === "place" ? { ...values, ...areaValues(values.area_code) } : values,
    members: section === "members" ? ((answer?.members ?? []) as Record<string, unknown>[]) : [],
    choices: await sectionChoices(section, application.kind, shopper.call),
    areas: section === "place" ? await areaOptions(shopper.locale, areaValues(values.area_code)) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { shopper, token, section, application } = await openSection(args);
  const { t, call, path, locale, session } = shopper;
  const values = textFields(await readForm(args.request));
  const again = async (problem: string | null, errors: Record<string, string>, status: number) =>
    data(
      { problem, errors, values, areas: section === "place" ? await areaOptions(locale, values) : null },
      { status },
    );
  if (values.intent === AREAS_INTENT) return again(null, {}, 200);
  const step = nextBody(section, application, values);
  if (step.body) {
    try {
      await saveSection(token, section, step.body, call);
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      const refusal = joinRefusal(error, values, t);
      return again(refusal.problem, refusal.errors, refusal.status);
    }
    session.flash("notice", { tone: "success", text: t("joining:saved") });
  }
  if (step.stay) return redirect(path("joinSection", { token, section }), 303);
  return redirect(path("joinOverview", { token }), 303);
}

/** The codes of all four levels from a village's. */
function areaValues(code: string | undefined): FormValues {
  if (!code) return {};
  const chosen = chosenAreas({
    province: code.slice(0, 2),
    regency: code.slice(0, 5),
    district: code.slice(0, 8),
    village: code,
  });
  return { ...chosen };
}

export default function JoinSection() {
  const { t, path } = usePage();
  const known = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const { token, section, kind, members, choices } = known;
  const errors: Record<string, string> = again?.errors ?? {};
  const values: FormValues = again?.values ?? known.values;
  const areas = again?.areas ?? known.areas;
  const isMembers = section === "members";
  return (
    <>
      <p>
        <a href={path("joinOverview", { token })}>{t("joining:back")}</a>
      </p>
      <h1>{t(`joining:section.${section}`)}</h1>
      <p className="lead">{t(`joining:intro.${section}`)}</p>
      {isMembers ? <MemberList token={token} members={members} /> : null}
      <form className="form" method="post" action={path("joinSection", { token, section })} noValidate>
        {again?.problem ? <Notice tone="problem">{again.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        {section === "place" && kind === "cooperative" ? (
          <JoinFieldInput
            field={SENTRA_FIELD}
            value={values.sentra_slug}
            error={errors.sentra_slug}
            choices={choices}
          />
        ) : null}
        {section === "place" && areas ? (
          <AddressPicker values={values} errors={errors} areas={areas} />
        ) : null}
        {SECTION_FIELDS[section].map((field) => (
          <JoinFieldInput
            key={field.name}
            field={field}
            value={values[field.name]}
            error={errors[field.name]}
            choices={choices}
          />
        ))}
        <Button wide name="intent" value={isMembers ? "add" : "save"}>
          {isMembers ? t("joining:members.add") : t("joining:save")}
        </Button>
      </form>
      {isMembers && members.length > 0 ? (
        <ButtonLink wide look="secondary" href={path("joinOverview", { token })}>
          {t("joining:members.done")}
        </ButtonLink>
      ) : null}
    </>
  );
}
