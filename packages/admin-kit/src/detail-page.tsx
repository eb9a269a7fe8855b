import { Container, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "./problem";
import type { Asked } from "./use-answer";

const NOT_FOUND = 404;

interface Props<Answer> {
  asked: Asked<Answer>;
  /** What is said when there is no such thing. */
  notFound: string;
  children: (answer: Answer) => ReactNode;
}

/** The page of one thing: what was answered, or why there is nothing yet. */
export function DetailPage<Answer>({ asked: { answer, failure }, notFound, children }: Props<Answer>) {
  const { t } = useTranslation("kit");
  if (answer) return <div className="flex flex-col gap-3">{children(answer)}</div>;
  return (
    <Container>
      {failure === null && <Text>{t("loading")}</Text>}
      {failure !== null && <Problem>{failure === NOT_FOUND ? notFound : t("loadFailed")}</Problem>}
    </Container>
  );
}
