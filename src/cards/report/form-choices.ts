import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { formatPlaceRef } from "../../domain/organisation/place-text.ts";
import { formatStoppdatumRef } from "../../domain/proposal/round-settings.ts";
import type { PlanForm } from "../../domain/report/plan-form.ts";
import { isTyped, placesOfKind, type Reporting } from "../../domain/report/plan-places.ts";
import { isReport, type ReportEvent } from "../../domain/report/propose-reports.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { placeText } from "../../text/place-name.ts";
import { texts } from "../../text/texts.ts";
import type { CardInput, InputChoice } from "../card-input.ts";
import { shorten } from "../shorten.ts";

const MOST_EVENTS = 15;
const MOST_CHANNELS = 30;
const MOST_CHOICE = 90;
const MOST_TYPED_PLACES = 4_000;
/** A choice cannot be taken away on a card: this one says that nothing is chosen. */
export const NO_CHOICE = "none";

/** The id of a new plan, or the plan that is changed. */
export type PlanOf = { readonly newId: string } | { readonly plan: ReportPlan };

/** Those to choose among, or a field for their names where they are too many. */
export function placesInput(
  { organisation, reporting }: { readonly organisation: Organisation; readonly reporting: Reporting },
  form: Pick<PlanForm, "places">,
  lang: Lang,
): readonly (Partial<CardInput> & { readonly label: string })[] {
  const t = texts[lang].report.form;
  const of = placesOfKind(reporting, organisation);
  const isPeople = reporting === "person";
  if (of.length === 0 || isTyped(of)) {
    const label = isPeople ? t.field.peopleTyped : t.field.placesTyped;
    const example = isPeople ? t.example.people : t.example.places;
    return [{ label, example, isMultiline: true, mostCharacters: MOST_TYPED_PLACES }];
  }
  const choices = of.map(({ place, name }) => ({
    title: shorten(name, MOST_CHOICE),
    value: formatPlaceRef(place),
  }));
  return [
    {
      label: isPeople ? t.field.people : t.field.places,
      choices,
      isMultiSelect: true,
      // The whole value is ids, which are never cut.
      mostCharacters: MOST_TYPED_PLACES,
      value: form.places,
    },
  ];
}

/** What speaks of reports first, then every stoppdatum that is still to come, each by day; and what is chosen. */
export function eventChoices(
  {
    events,
    today,
    of,
  }: { readonly events: readonly ReportEvent[]; readonly today: CalendarDate; readonly of: PlanOf },
  chosen: string,
  lang: Lang,
): readonly InputChoice[] {
  const t = texts[lang].report.form;
  const ahead = events.filter(
    ({ event, day }) => day >= today && (isReport(event) || event.kind === "stoppdatum"),
  );
  const others = events.filter(
    ({ day, event }) => day >= today && !ahead.some((each) => each.event === event),
  );
  const own = events.filter((each) => refOf(each) === chosen && each.day < today);
  const listed = [...own, ...ahead, ...others].slice(0, MOST_EVENTS).map((each) => ({
    title: t.eventChoice(dayBeside(each.day, today, lang), shorten(each.event.title, MOST_CHOICE)),
    value: refOf(each),
  }));
  const gone = goneChoice(of, chosen, listed, { today, lang });
  return [{ title: t.noEvent, value: NO_CHOICE }, ...gone, ...listed];
}

/** An event that cannot be seen any longer stays the plan's own. */
function goneChoice(
  of: PlanOf,
  chosen: string,
  listed: readonly InputChoice[],
  { today, lang }: { readonly today: CalendarDate; readonly lang: Lang },
): readonly InputChoice[] {
  const plan = "plan" in of ? of.plan : undefined;
  if (plan?.schedule.kind !== "once" || plan.schedule.stoppdatum.kind !== "event") return [];
  const { known, ...ref } = plan.schedule.stoppdatum;
  const value = formatStoppdatumRef(ref);
  if (value !== chosen || listed.some((choice) => choice.value === value)) return [];
  const day = dayBeside(known.day, today, lang);
  return [{ title: texts[lang].report.form.eventChoice(day, shorten(known.title, MOST_CHOICE)), value }];
}

/** Those that the bot has met, by name; and what is chosen. */
export function channelChoices(
  { channels }: { readonly channels: readonly KnownConversation[] },
  chosen: string,
  lang: Lang,
): readonly InputChoice[] {
  const known = channels
    .map((channel) => ({ title: shorten(placeText(channel, lang), MOST_CHOICE), value: channel.id }))
    .toSorted((a, b) => a.title.localeCompare(b.title, "sv"))
    .slice(0, MOST_CHANNELS);
  const isMissing = chosen !== "" && chosen.length <= 200 && !known.some(({ value }) => value === chosen);
  const own = channels.find(({ id }) => id === chosen);
  return [
    { title: texts[lang].report.form.noChannel, value: NO_CHOICE },
    ...known,
    ...(isMissing ? [{ title: placeText(own, lang), value: chosen }] : []),
  ];
}

function refOf({ calendarId, event }: ReportEvent): string {
  return formatStoppdatumRef({ calendarId, eventId: event.id });
}
