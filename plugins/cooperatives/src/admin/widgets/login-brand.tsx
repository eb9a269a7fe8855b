import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Heading, Text } from "@medusajs/ui";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Whose log-in this is: Medusa names only itself. */
function LoginBrand() {
  const { t } = useTranslation("brand");
  useEffect(() => {
    document.title = t("name");
  }, [t]);
  return (
    <div className="mb-4 flex flex-col items-center gap-1 text-center">
      <svg width="56" height="16" viewBox="0 0 56 16" aria-hidden="true" focusable="false">
        {[0, 14, 28, 42].map((x) => (
          <path key={x} d={`M${x + 7} 0 L${x + 14} 8 L${x + 7} 16 L${x} 8 Z`} fill="#1f3a5f" />
        ))}
        {[7, 21, 35, 49].map((x) => (
          <circle key={x} cx={x} cy="8" r="2" fill="#e0a526" />
        ))}
      </svg>
      <Heading>{t("name")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("line")}
      </Text>
    </div>
  );
}

export const config = defineWidgetConfig({ zone: "login.before" });

export default LoginBrand;
