import type { PagePanel, PanelRow } from "@pasar-sentra/wire/panel";
import { usePage } from "~/page/page-context";
import { panelSource } from "./panel-source";

/** What plugins have to say on a page; nothing at all when they have not. */
export function Panels({ panels }: { panels: PagePanel[] }) {
  return panels.map((panel) => <Panel key={panel.key} panel={panel} />);
}

function Panel({ panel }: { panel: PagePanel }) {
  const { t, locale } = usePage();
  const id = `panel-${panel.key.replace(/[^a-z0-9]+/gi, "-")}`;
  const facts = panel.rows.filter(({ label }) => label !== null);
  const sentences = panel.rows.filter(({ label }) => label === null);
  const source = panelSource(panel, t, locale);
  return (
    <section className="plugin-panel" aria-labelledby={id}>
      <h2 id={id}>{panel.title}</h2>
      {sentences.map((row) => (
        <p key={row.text}>
          <RowText row={row} />
        </p>
      ))}
      {facts.length > 0 ? (
        <dl className="facts">
          {facts.map((row) => (
            <div key={`${row.label} ${row.text}`}>
              <dt>{row.label}</dt>
              <dd>
                <RowText row={row} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {panel.note ? <p className="small muted">{panel.note}</p> : null}
      {source ? <p className="small muted">{source}</p> : null}
    </section>
  );
}

function RowText({ row: { text, href } }: { row: PanelRow }) {
  return href ? <a href={href}>{text}</a> : text;
}
