import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { Band } from "~/ui/band";
import { Mark } from "~/ui/mark";
import { useWorkspace } from "../workspace";
import type { FrameData } from "./frame-data";

/** For which cooperative someone acts, and as what; with several cooperatives the way to another one. */
export function WorkspaceHeader({ frame }: { frame: FrameData | null }) {
  const { t, path } = usePage();
  const { home, choose, words } = useWorkspace();
  if (!frame) {
    return (
      <header className="workspace-header">
        <Link className="workspace-header__brand" to={path(home)}>
          <Mark />
          <span>{t("common:brand")}</span>
        </Link>
      </header>
    );
  }
  const { workplace, workplaces } = frame;
  return (
    <header className="workspace-header">
      <Link className="workspace-header__acting" to={path(home)}>
        <Band url={workplace.band_url} shape="swatch" eager />
        <span>
          <strong>{workplace.legal_name}</strong>
          <span className="workspace-header__role">
            {workplace.role_name} · {frame.account.name}
          </span>
        </span>
      </Link>
      {workplaces > 1 ? (
        <a className="workspace-header__switch" href={path(choose)}>
          {t(words.switch)}
        </a>
      ) : null}
    </header>
  );
}
