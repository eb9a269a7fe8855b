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
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { shopperOf } from "~/session/shopper.server";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { readApplication, removeFile, sendFile } from "./join-calls.server";
import { joinRefusal } from "./join-refusal";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("joining:section.evidence"), index: false }));

const KINDS = ["nib", "deed", "bank", "workshop", "other"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { call, path } = shopperOf(args);
  const token = args.params.token as string;
  const application = await readApplication(token, call);
  if (!application.is_open) throw redirect(path("joinOverview", { token }), 303);
  return { token, files: application.files };
}

export async function action(args: ActionFunctionArgs) {
  const { t, call, path, session } = shopperOf(args);
  const token = args.params.token as string;
  const form = await readForm(args.request);
  const values = textFields(form);
  try {
    if (values.intent === "remove") {
      await removeFile(token, values.id ?? "", call);
      session.flash("notice", { tone: "success", text: t("joining:evidence.removed") });
    } else {
      await sendFile(token, form, call);
      session.flash("notice", { tone: "success", text: t("joining:evidence.sent") });
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const refusal = joinRefusal(error, values, t);
    return data(refusal, { status: refusal.status });
  }
  return redirect(path("joinEvidence", { token }), 303);
}

export default function JoinEvidence() {
  const { t, path } = usePage();
  const { token, files } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errors: Record<string, string> = refusal?.errors ?? {};
  const here = path("joinEvidence", { token });
  return (
    <>
      <p>
        <a href={path("joinOverview", { token })}>{t("joining:back")}</a>
      </p>
      <h1>{t("joining:section.evidence")}</h1>
      <p className="lead">{t("joining:intro.evidence")}</p>
      {files.length > 0 ? (
        <ul className="join-members">
          {files.map((file) => (
            <li key={file.id}>
              <span>
                <strong>{t(`joining:evidenceKind.${file.kind}`)}</strong>
                <br />
                {file.name}
              </span>
              <form method="post" action={here}>
                <input type="hidden" name="id" value={file.id} />
                <Button
                  look="quiet"
                  name="intent"
                  value="remove"
                  aria-label={t("joining:members.removeOne", { name: file.name })}
                >
                  {t("joining:members.remove")}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form className="form" method="post" encType="multipart/form-data" action={here} noValidate>
        {refusal?.problem ? <Notice tone="problem">{refusal.problem}</Notice> : null}
        <ErrorSummary errors={errors} />
        <SelectField name="kind" label={t("joining:evidence.kind")} error={errors.kind} required>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`joining:evidenceKind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          label={t("joining:evidence.file")}
          hint={t("joining:evidence.fileHint")}
          error={errors.file}
          required
        />
        <Button wide>{t("joining:evidence.submit")}</Button>
      </form>
      <ButtonLink wide look="secondary" href={path("joinOverview", { token })}>
        {t("joining:members.done")}
      </ButtonLink>
    </>
  );
}
