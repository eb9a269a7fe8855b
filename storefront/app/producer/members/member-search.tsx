import { Form } from "react-router";
import { usePage } from "~/page/page-context";

/** Finds a member by workshop or owner. */
export function MemberSearch({ q }: { q: string }) {
  const { t, path } = usePage();
  return (
    <search>
      <Form className="inline-form" action={path("producerMembers")}>
        <div className="field">
          <label className="field__label" htmlFor="member-search">
            {t("producer:members.search")}
          </label>
          <input
            id="member-search"
            className="field__control"
            type="search"
            name="q"
            defaultValue={q}
            key={q}
            maxLength={100}
            autoComplete="off"
          />
        </div>
        <button type="submit" className="button button--secondary">
          {t("producer:members.searchSubmit")}
        </button>
      </Form>
    </search>
  );
}
