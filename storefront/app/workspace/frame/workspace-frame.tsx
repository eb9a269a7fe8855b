import type { ReactNode } from "react";
import { Outlet, useRouteError, useRouteLoaderData } from "react-router";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";
import { workAs } from "../drafts/drafts";
import { useSending } from "../drafts/use-sending";
import { LineState } from "../offline/line-state";
import { OfflineGuard } from "../offline/offline-guard";
import { useWorker } from "../offline/use-worker";
import { useWorkspace } from "../workspace";
import { AssistedBanner } from "./assisted-banner";
import { FormGuard } from "./form-guard";
import type { FrameData } from "./frame-data";
import { WorkspaceError } from "./workspace-error";
import { WorkspaceHeader } from "./workspace-header";
import { SideNavigation, ThumbNavigation } from "./workspace-navigation";

/** Who is logged in and for whom they act, on every page of the workspace. Null where that is not known. */
export function useFrame(): FrameData | null {
  const { locale } = usePage();
  const { frame } = useWorkspace();
  return useRouteLoaderData<FrameData>(`${locale}/${frame}`) ?? null;
}

export function WorkspaceFrame() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

/** What went wrong, inside the workspace, so that the way to the other pages stays. */
export function WorkspaceErrorBoundary() {
  return (
    <Frame>
      <WorkspaceError error={useRouteError()} />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = usePage();
  const frame = useFrame();
  if (frame && !import.meta.env.SSR) {
    workAs({
      account: frame.account.id,
      cooperative: frame.workplace.id,
      member: frame.assisted?.id ?? null,
    });
  }
  useSending(frame?.account.id ?? null);
  useWorker();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("common:skip")}
      </a>
      <WorkspaceHeader frame={frame} />
      {frame ? <LineState /> : null}
      <div className="workspace">
        {frame ? <SideNavigation role={frame.sees_as} /> : null}
        <main id="content" className="workspace__main" tabIndex={-1}>
          {frame?.assisted ? <AssistedBanner name={frame.assisted.name} /> : null}
          {frame?.notice ? <Notice tone={frame.notice.tone}>{frame.notice.text}</Notice> : null}
          <FormGuard frame={frame}>
            <OfflineGuard>{children}</OfflineGuard>
          </FormGuard>
        </main>
      </div>
      {frame ? <ThumbNavigation role={frame.sees_as} /> : null}
    </>
  );
}
