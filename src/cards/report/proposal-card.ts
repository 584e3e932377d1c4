import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { formatStoppdatumRef } from "../../domain/proposal/round-settings.ts";
import { placesOfKind } from "../../domain/report/plan-places.ts";
import type { ReportProposal } from "../../domain/report/propose-reports.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { daysBetween } from "../../domain/time/civil-day.ts";
import { answerTexts } from "../../text/answers/texts.ts";
import { formatDaysAway } from "../../text/format-relative.ts";
import { formatDay } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import { allButton, asFact, emptyReportsCard, placesText, type PlainFact } from "./report-parts.ts";

const MOST_NAME = 110;

/** A report that the calendar speaks of, before anybody has confirmed it. */
export interface ProposalShown {
  readonly proposal: ReportProposal;
  readonly organisation: Organisation;
  readonly calendarName: string;
  readonly today: CalendarDate;
}

export function reportProposalMessage(shown: ProposalShown, lang: Lang): PersonalMessage {
  const { proposal, today } = shown;
  const t = texts[lang].report;
  const facts = factsOf(shown, lang);
  const notes = notesOf(shown, lang);
  const relation = `${t.list.until(formatDay(proposal.day, lang))}, ${formatDaysAway(daysBetween(today, proposal.day), lang)}.`;
  const lines = facts.map(({ label, value }) => `${label}: ${value}`);
  const plain = [`${t.proposal.kicker}: ${proposal.name}`, relation, ...notes, ...lines].join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = {
        ...emptyReportsCard(frame),
        kicker: asMarkdown(t.proposal.kicker),
        headline: escapeMarkdown(shorten(proposal.name, MOST_NAME)),
        relation: asMarkdown(relation),
        notes: notes.map(escapeMarkdown),
        facts: facts.map(asFact),
        buttons: buttonsOf(shown, frame.press),
      };
      return renderCard("reports", data, lang);
    },
  };
}

/** Those who would report; empty where the calendar's words or the organisation do not tell. */
function placesOf({ proposal: { reporting }, organisation }: ProposalShown) {
  return reporting === undefined ? [] : placesOfKind(reporting, organisation);
}

function notesOf(shown: ProposalShown, lang: Lang): readonly string[] {
  const t = texts[lang].report;
  const { event, reporting } = shown.proposal;
  const isOneDay = event.date.precision === "day" && event.date.also === undefined;
  const whoMissing =
    reporting === undefined ? t.proposal.unclear : `${t.reporting[reporting].none} ${t.proposal.nobody}`;
  return [
    ...(isOneDay ? [] : [t.proposal.range(event.source.dateText.trim())]),
    placesOf(shown).length === 0 ? whoMissing : t.proposal.text,
  ];
}

function factsOf(shown: ProposalShown, lang: Lang): readonly PlainFact[] {
  const t = texts[lang].report;
  const { proposal, calendarName } = shown;
  const { act, event, reporting } = proposal;
  const names = placesOf(shown).map(({ name }) => name);
  const { row: rowText, source } = answerTexts[lang];
  return [
    { label: t.plan.fact.what, value: t.act[act] },
    ...(names.length === 0
      ? []
      : [{ label: t.plan.fact.who, value: placesText(names, { reporting, all: true }, lang) }]),
    {
      label: t.plan.fact.follows,
      value: `${event.title}. ${source(calendarName, rowText([String(event.source.row)]))}`,
    },
  ];
}

function buttonsOf(shown: ProposalShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].report.button;
  const { calendarId, event } = shown.proposal;
  const of = formatStoppdatumRef({ calendarId, eventId: event.id });
  const isClear = placesOf(shown).length > 0;
  const make = { title: t.make, style: "positive", data: { verb: "confirm-plan", ...press, of } } as const;
  return [
    ...(isClear ? [make] : []),
    { title: t.changeFirst, data: { verb: "new-plan", ...press, of } },
    allButton(press),
  ];
}
