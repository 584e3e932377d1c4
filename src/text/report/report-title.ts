import type { Lang } from "../../domain/lang.ts";
import type { Report } from "../../domain/report/report.ts";
import { formatBareDate } from "../format.ts";

/** A report as people call it: "Omvärldsanalys", "Månadsuppföljning oktober 2025", "Verksamhetsplan 2023". */
export function reportTitle(report: Pick<Report, "plan" | "period">, lang: Lang): string {
  return [report.plan.name, periodText(report, lang)].filter((part) => part !== "").join(" ");
}

/** What a report is about: "oktober 2025", "januari–augusti 2025", "2025"; "" for one that is made once. */
function periodText({ plan, period }: Pick<Report, "plan" | "period">, lang: Lang): string {
  const { start, end } = period;
  switch (plan.schedule.kind) {
    case "once":
      return "";
    case "monthly":
      return formatBareDate({ precision: "month", start, end }, lang);
    case "followUps": {
      const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
      return formatBareDate({ precision: isOneMonth ? "month" : "month-range", start, end }, lang);
    }
    case "yearly":
      // Its period is the one that is named after the year of its stoppdatum.
      return period.id;
  }
}
