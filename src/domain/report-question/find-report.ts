import { wordsOf } from "../question/words.ts";
import type { ReportPlan } from "../report/report-plan.ts";
import type { Report } from "../report/report.ts";
import { currentReport, reportsBetween, reportsSpokenOf, type EventOf } from "../report/reports.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import { likeness, nameWords } from "./name-words.ts";
import { isOfPeriod, periodWord, type SaidPeriod } from "./said-period.ts";

/** What reports are looked for among. */
export interface ReportGround {
  readonly plans: readonly ReportPlan[];
  readonly today: CalendarDate;
  readonly eventOf: EventOf;
}

export type FoundReport =
  | { readonly kind: "found"; readonly report: Report }
  /** It could be several, which are not guessed among; one of each plan, never fewer than two. */
  | { readonly kind: "several"; readonly reports: readonly Report[] }
  | { readonly kind: "unknown" };

/** A period that people name lies no further off. */
const DAYS_AROUND = 800;

/**
 * The report that is meant by words as somebody types them: "omvärldsanalysen" for Omvärldsanalys 2024 per processgrupp, "rapporten
 * för mål", "uppföljningen för oktober", with a letter or two wrong. Without a period it is the one that people speak of today.
 */
export function findReport(words: string, ground: ReportGround): FoundReport {
  const plans = ground.plans.filter(({ endedOn }) => endedOn === undefined);
  const named = plansNamed(words, plans);
  const found = named.plans.flatMap((plan) => reportOf(plan, named.period, ground) ?? []);
  const [first] = found;
  if (first === undefined) return { kind: "unknown" };
  return found.length === 1 ? { kind: "found", report: first } : { kind: "several", reports: found };
}

/** The reports that people speak of today, one of each plan that has not ended, by name. */
export function reportsToday({ plans, today, eventOf }: ReportGround): readonly Report[] {
  return reportsSpokenOf(plans, today, eventOf).toSorted((a, b) =>
    a.plan.name.localeCompare(b.plan.name, "sv"),
  );
}

interface NamedPlans {
  readonly plans: readonly ReportPlan[];
  readonly period: SaidPeriod | undefined;
}

/** A year may be of the name ("Omvärldsanalys 2024") or of the period ("oktober 2025"): the name is tried first. */
function plansNamed(words: string, plans: readonly ReportPlan[]): NamedPlans {
  const whole = bestOf(nameWords(words), plans);
  if (whole.length > 0) return { plans: whole, period: undefined };
  const parts = wordsOf(words).map(({ plain }) => ({ plain, period: periodWord(plain) }));
  const period = parts.reduce<SaidPeriod>((all, part) => ({ ...all, ...part.period }), {});
  if (Object.keys(period).length === 0) return { plans: [], period: undefined };
  const rest = parts.flatMap((part) => (part.period === undefined ? [part.plain] : []));
  const said = nameWords(rest.join(" "));
  // "Rapporten för oktober" names no plan: those that have such a period.
  const ofPeriod = plans.filter(({ schedule }) => schedule.kind !== "once");
  return { plans: said.length === 0 ? ofPeriod : bestOf(said, plans), period };
}

function bestOf(said: readonly string[], plans: readonly ReportPlan[]): readonly ReportPlan[] {
  const all = plans.map((plan) => ({ plan, like: likeness(said, nameWords(plan.name)) }));
  for (const wanted of ["same", "all", "near"] as const) {
    const found = all.filter(({ like }) => like === wanted);
    if (found.length > 0) return found.map(({ plan }) => plan);
  }
  return [];
}

function reportOf(
  plan: ReportPlan,
  period: SaidPeriod | undefined,
  { today, eventOf }: ReportGround,
): Report | undefined {
  if (period === undefined) return currentReport(plan, today, eventOf);
  const around = reportsBetween(plan, addDays(today, -DAYS_AROUND), addDays(today, DAYS_AROUND), eventOf);
  const ofPeriod = around.filter((report) => isOfPeriod(report, period));
  // The last that has begun, or else the next: "oktober" is the latest October.
  return ofPeriod.findLast(({ period: { start } }) => start <= today) ?? ofPeriod[0];
}
