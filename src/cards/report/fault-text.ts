import type { Lang } from "../../domain/lang.ts";
import { parsePlaceRef } from "../../domain/organisation/place-text.ts";
import type { PlanFault, ScheduleKind } from "../../domain/report/plan-form.ts";
import { texts } from "../../text/texts.ts";
import { shorten } from "../shorten.ts";

const MOST_NAME = 60;

/** What is to be mended in a field of a report's form. */
export function planFaultText(fault: PlanFault, schedule: ScheduleKind, lang: Lang): string {
  const t = texts[lang].report.form.wrong;
  switch (fault.field) {
    case "name":
      return t.name[fault.kind];
    case "act":
      return t.act;
    case "event":
      return t.event;
    case "channel":
      return t.channel;
    case "reminders":
    case "escalates":
      return t.choose;
    case "places":
      if (fault.kind === "none") return t.places.none;
      // What was chosen is a key, which says nothing to anybody.
      if (parsePlaceRef(fault.name) !== undefined) return t.places.gone;
      return t.places[fault.kind](shorten(fault.name, MOST_NAME));
    case "day":
      return fault.kind === "missing" && schedule === "yearly" ? t.day.missingYearly : t.day[fault.kind];
    case "workingDay":
      return t.workingDay;
    case "sections":
      return t.sections[fault.kind];
    case "firstDaysBefore":
      return t.firstDaysBefore;
  }
}
