import { usePage } from "~/page/page-context";

interface ErrorSummaryProps {
  /** Field id → what is wrong, in the order of the form. */
  errors: Record<string, string | undefined>;
}

/** Above a form that was refused: each error links to its field. Takes the focus when the page opens. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { t } = usePage();
  const entries = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (entries.length === 0) {
    return null;
  }
  return (
    <div className="notice notice--problem error-summary" role="alert" tabIndex={-1} data-enhance="focus">
      <div>
        <p className="notice__title">{t("common:formErrors", { count: entries.length })}</p>
        <ul>
          {entries.map(([field, message]) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
