import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Set once Indonesian was offered, so that a language chosen later stays. */
const OFFERED = "pasar-sentra.language-offered";

/** Medusa's own emblem above its title; it has no setting for another. */
const HIDE_EMBLEM = "div:has(> div > [data-pasar-sentra]) > div:first-child { display: none; }";

/** The band of the brand on the log-in page, whose words are in the texts; Indonesian is its first language. */
function LoginBrand() {
  const { t, i18n } = useTranslation("brand");
  useEffect(() => {
    document.title = t("name");
  }, [t]);
  useEffect(() => {
    if (localStorage.getItem(OFFERED)) return;
    localStorage.setItem(OFFERED, "1");
    void i18n.changeLanguage("id");
  }, [i18n]);
  return (
    <div data-pasar-sentra="" className="flex justify-center pb-2">
      <style>{HIDE_EMBLEM}</style>
      <svg width="112" height="16" viewBox="0 0 112 16" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4, 5, 6, 7].map((index) => (
          <g key={index} transform={`translate(${index * 14} 0)`}>
            <path d="M7 0 L14 8 L7 16 L0 8 Z" fill="#1f3a5f" />
            <circle cx="7" cy="8" r="2" fill="#e0a526" />
          </g>
        ))}
      </svg>
    </div>
  );
}

export const config = defineWidgetConfig({ zone: "login.before" });

export default LoginBrand;
