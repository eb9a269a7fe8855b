import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { remainingTime } from "./remaining-time";
import { useNow } from "./use-now";

interface CountdownProps {
  /** ISO instant. */
  until: string;
  /** Below this many hours it turns to the colour of problems. */
  urgentHours?: number;
}

/** `sisa 5 jam`: how long there is still to answer. The exact time is its title. */
export function Countdown({ until, urgentHours }: CountdownProps) {
  const { t, locale } = usePage();
  const { unit, count, isUrgent } = remainingTime(Date.parse(until), useNow(), urgentHours);
  return (
    <time
      className={`countdown${isUrgent ? " countdown--urgent" : ""}`}
      dateTime={until}
      title={formatDateTime(until, locale)}
    >
      <Icon name="clock" />
      {t(`workspace:countdown.${unit}`, { count })}
    </time>
  );
}
