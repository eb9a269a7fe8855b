import type { PagePanel } from "@pasar-sentra/wire/panel";

/** What plugins have to say on a page; nothing at all when they have not. */
export function Panels({ panels }: { panels: PagePanel[] }) {
  return panels.map((panel) => <Panel key={panel.key} panel={panel} />);
}

function Panel({ panel: { key, title, rows, note } }: { panel: PagePanel }) {
  const id = `panel-${key.replace(/[^a-z0-9]+/gi, "-")}`;
  const facts = rows.flatMap(({ label, ...row }) => (label === null ? [] : [{ label, ...row }]));
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows
        .filter(({ label }) => label === null)
        .map(({ text, href }) => (
          <p key={text}>{href ? <a href={href}>{text}</a> : text}</p>
        ))}
      {facts.length > 0 ? (
        <dl className="facts">
          {facts.map(({ label, text, href }) => (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd>{href ? <a href={href}>{text}</a> : text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {note ? <p className="small muted">{note}</p> : null}
    </section>
  );
}
