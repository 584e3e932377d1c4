import type { Lang } from "../../domain/lang.ts";
import type { Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../digest/dates.ts";
import { texts } from "../texts.ts";

/** How long there is to hand in: "11 dagar kvar till stoppdatum fredag 17 mars". */
export function windowText(window: Window, today: CalendarDate, lang: Lang): string {
  const t = texts[lang].proposals.window;
  switch (window.kind) {
    case "open":
      return t.open(window.daysLeft, dayBeside(window.until, today, lang));
    case "extended":
      return t.extended(window.daysLeft, dayBeside(window.until, today, lang));
    case "completing":
      return t.completing;
    case "closed":
      return t.closed(dayBeside(window.stoppdatum, today, lang));
  }
}
