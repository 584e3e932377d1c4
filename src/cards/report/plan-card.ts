import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { placeNamed } from "../../domain/organisation/places.ts";
import { placesOfKind, type Reporting } from "../../domain/report/plan-places.ts";
import type { PlanReach } from "../../domain/report/plan-reach.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import type { ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { joinList } from "../../text/format-list.ts";
import { formatDay } from "../../text/format.ts";
import { placeText } from "../../text/place-name.ts";
import { reportTitle } from "../../text/report/report-title.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import {
  allButton,
  asFact,
  emptyReportsCard,
  placesText,
  remindersText,
  scheduleText,
  someNames,
  standingLine,
  standingTone,
  type PlainFact,
} from "./report-parts.ts";

const MOST_NAME = 110;
const MOST_NOTE = 500;
const MOST_UNREACHED = 8;

/** A report as it was made, for administrators. */
export interface PlanShown {
  readonly plan: ReportPlan;
  readonly reporting: Reporting | undefined;
  readonly organisation: Organisation;
  readonly channels: readonly KnownConversation[];
  readonly standing: ReportStanding | undefined;
  readonly reach: PlanReach;
  readonly today: CalendarDate;
  /** What has just happened. */
  readonly said?: string;
}

/** A report with where it stands, what it is, and whom it does not reach. */
export function planMessage(shown: PlanShown, lang: Lang): PersonalMessage {
  const { said = "" } = shown;
  const t = texts[lang].report;
  const facts = factsOf(shown, lang);
  const notes = notesOf(shown, lang);
  const relation = relationOf(shown, lang);
  const lines = facts.map(({ label, value }) => `${label}: ${value}`);
  const plain = [said, titleOf(shown, lang), relation, ...notes, ...lines]
    .filter((line) => line !== "")
    .join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = {
        ...emptyReportsCard(frame),
        said: escapeMarkdown(said),
        kicker: asMarkdown(t.plan.kicker),
        headline: escapeMarkdown(shorten(titleOf(shown, lang), MOST_NAME)),
        relation: escapeMarkdown(relation),
        tone: shown.standing === undefined ? ("Default" as const) : standingTone(shown.standing, shown.today),
        notes: notes.map((note) => escapeMarkdown(shorten(note, MOST_NOTE))),
        facts: facts.map(asFact),
        buttons: buttonsOf(shown, frame.press),
      };
      return renderCard("reports", data, lang);
    },
  };
}

function titleOf({ plan, standing }: PlanShown, lang: Lang): string {
  return standing === undefined ? plan.name : reportTitle(standing.report, lang);
}

function relationOf({ standing, today }: PlanShown, lang: Lang): string {
  return standing === undefined ? texts[lang].report.plan.noReport : standingLine(standing, today, lang);
}

function notesOf({ plan, standing, reach }: PlanShown, lang: Lang): readonly string[] {
  const t = texts[lang].report.plan;
  const some = (names: readonly string[]) => someNames(names, lang, MOST_UNREACHED);
  const { nobody, noChat, gone } = reach;
  const silent = noChat.map(({ name, of }) => t.reach.noChatOf(name, joinList(of.slice(0, 3), lang)));
  return [
    ...(plan.endedOn === undefined ? [] : [t.endedText(formatDay(plan.endedOn, lang, "medium"))]),
    ...(standing?.report.isInCalendar === false ? [t.gone] : []),
    ...(nobody.length === 0 ? [] : [t.reach.nobody(some(nobody))]),
    ...(silent.length === 0 ? [] : [t.reach.noChat(some(silent))]),
    ...(gone.length === 0 ? [] : [t.reach.gone(some(gone.map((name) => name ?? t.reach.somebody)))]),
  ];
}

function factsOf(shown: PlanShown, lang: Lang): readonly PlainFact[] {
  const { plan, channels } = shown;
  const t = texts[lang].report;
  const { schedule, channelId, sections } = plan;
  const stoppdatum = schedule.kind === "once" ? schedule.stoppdatum : undefined;
  const channel = channels.find(({ id }) => id === channelId);
  return [
    { label: t.plan.fact.what, value: t.act[plan.act] },
    { label: t.plan.fact.who, value: whoText(shown, lang) },
    { label: t.plan.fact.often, value: scheduleText(schedule, lang) },
    ...(stoppdatum?.kind === "event" ? [{ label: t.plan.fact.follows, value: stoppdatum.known.title }] : []),
    ...(sections.length === 0
      ? []
      : [
          {
            label: t.plan.fact.sections,
            value: joinList(
              sections.map(({ name }) => name),
              lang,
            ),
          },
        ]),
    {
      label: t.plan.fact.channel,
      value: channelId === undefined ? t.plan.noChannel : placeText(channel, lang),
    },
    { label: t.plan.fact.reminders, value: remindersText(plan, lang) },
  ];
}

function whoText({ plan, standing, reporting, organisation }: PlanShown, lang: Lang): string {
  const count = reporting === undefined ? 0 : placesOfKind(reporting, organisation).length;
  const named = plan.places.map((place) => placeNamed(place, organisation)?.name ?? place.id);
  const names = standing?.places.map(({ name }) => name) ?? named;
  return placesText(names, { reporting, all: count === plan.places.length }, lang);
}

function buttonsOf({ plan, standing }: PlanShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].report.button;
  const { id, endedOn } = plan;
  const ofReport =
    standing === undefined
      ? []
      : ([
          { title: t.board, data: { verb: "show-board", ...press, report: standing.report.id } },
          { title: t.administer, data: { verb: "administer-report", ...press, report: standing.report.id } },
        ] as const);
  const ofPlan =
    endedOn === undefined
      ? ([
          { title: t.edit, data: { verb: "edit-plan", ...press, plan: id } },
          { title: t.end, style: "destructive", data: { verb: "end-plan", ...press, plan: id } },
        ] as const)
      : [];
  return [...ofReport, ...ofPlan, allButton(press)];
}

/** Whether a report is really to be ended. */
export function endPlanMessage({ id, name }: ReportPlan, lang: Lang): PersonalMessage {
  const t = texts[lang].report;
  const headline = t.end.headline(name);
  const plain = `${headline}\n${t.end.text}`;
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const { press } = frame;
      const data = {
        ...emptyReportsCard(frame),
        headline: escapeMarkdown(shorten(headline, MOST_NAME)),
        notes: [asMarkdown(t.end.text)],
        buttons: [
          {
            title: t.button.reallyEnd,
            style: "destructive",
            data: { verb: "end-plan", ...press, plan: id, isSure: true },
          },
          { title: t.button.keep, data: { verb: "show-plan", ...press, plan: id } },
        ] as const,
      };
      return renderCard("reports", data, lang);
    },
  };
}

/** A sentence about reports, and a way back to them. */
export function reportNote(headline: string, text: string, lang: Lang): PersonalMessage {
  const plain = text === "" ? headline : `${headline.replace(/\.$/u, "")}. ${text}`;
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = {
        ...emptyReportsCard(frame),
        headline: escapeMarkdown(headline.replace(/\.$/u, "")),
        notes: text === "" ? [] : [asMarkdown(text)],
        buttons: [allButton(frame.press)],
      };
      return renderCard("reports", data, lang);
    },
  };
}
