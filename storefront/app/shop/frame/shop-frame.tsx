import type { ReactNode } from "react";
import { usePage } from "~/page/page-context";
import { Notice } from "~/ui/notice";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header, content and footer of every shopper page, error pages included. */
export function ShopFrame({ children }: { children: ReactNode }) {
  const { t, notice } = usePage();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("common:skip")}
      </a>
      <SiteHeader />
      <main id="content" className="site-main" tabIndex={-1}>
        {notice ? (
          <div className="container site-main__notice">
            <Notice tone={notice.tone}>{notice.text}</Notice>
          </div>
        ) : null}
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
