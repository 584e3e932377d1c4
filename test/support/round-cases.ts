import { extensionFormMessage } from "../../src/cards/round/extension-form-card.ts";
import { roundMessage } from "../../src/cards/round/round-card.ts";
import { roundFormMessage } from "../../src/cards/round/round-form-card.ts";
import type { RoundFormShown, RoundShown } from "../../src/cards/round/round-shown.ts";
import { roundNote, waitingMessage } from "../../src/cards/round/waiting-card.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { readExtensionForm, type ExtensionForm } from "../../src/domain/proposal/extension-form.ts";
import { proposeStoppdatum } from "../../src/domain/proposal/propose-stoppdatum.ts";
import { PROPOSAL_STATES, type ProposalState } from "../../src/domain/proposal/proposal.ts";
import type { Extension, Round } from "../../src/domain/proposal/round.ts";
import { changedRound } from "../../src/domain/proposal/round-changes.ts";
import { extendedRound, withoutExtension } from "../../src/domain/proposal/round-extensions.ts";
import { readRoundForm } from "../../src/domain/proposal/round-form.ts";
import { EMPTY_ROUND_FORM, formatStoppdatumRef } from "../../src/domain/proposal/round-settings.ts";
import { standingOf } from "../../src/domain/proposal/round-standing.ts";
import type { CalendarDate } from "../../src/domain/time/calendar-date.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { texts } from "../../src/text/texts.ts";
import type { CardCase } from "./card-case.ts";
import { aChannel } from "./conversations.ts";
import { aCalendar, anEvent, day, month } from "./events.ts";
import { administrator, COMMITTEES } from "./organisation.ts";
import { aRound, personRef, SPRING } from "./proposals.ts";
import * as rows from "./tidsplan.ts";

const context = { submitId: "press-1" };
const moved = { ...context, movedTo: SPRING };
const calendar = aCalendar(rows.tidsplanRows);
const channels = [
  aChannel({ id: "19:ekonomi@thread.tacv2", name: "Ekonomi", teamName: "Budget" }),
  aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }),
];
const by = personRef(administrator);
const at = instantInStockholm("2023-02-14", "13:05");
const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";

const said =
  (make: (lang: Lang) => PersonalMessage, where: { submitId: string } = context): CardCase =>
  (lang) =>
    make(lang).card(where);

function confirming(fields: Partial<RoundFormShown> = {}, today: CalendarDate = SPRING): CardCase {
  const shown: RoundFormShown = {
    today,
    candidates: proposeStoppdatum([calendar], today),
    calendarNames: new Map([[calendar.id, calendar.name]]),
    channels,
    taken: [],
    ...fields,
  };
  return said((lang) => roundFormMessage(shown, lang), moved);
}

const noCounts = Object.fromEntries(PROPOSAL_STATES.map((state) => [state, 0])) as Record<
  ProposalState,
  number
>;
const written = { event: rows.proposals, calendarName: calendar.name };
const inside = { counts: noCounts, following: undefined };

function shown(fields: Partial<RoundShown> = {}, round: Round = aRound()): CardCase {
  const made: RoundShown = {
    standing: standingOf(round, rows.proposals),
    today: SPRING,
    written,
    channels,
    inside,
    ...fields,
  };
  return said((lang) => roundMessage(made, lang));
}

const extension: Extension = {
  id: "extension-1",
  to: { kind: "committee", committeeId: "socialnamnden" },
  until: "2023-03-24",
  reason: "Nämnden sammanträder först den 22 mars.",
  by,
  at,
};
const one: Extension = {
  ...extension,
  id: "extension-2",
  to: { kind: "proposal", proposalId: "proposal-1" },
  until: "2023-03-21",
  reason: HOSTILE,
  at: at + 1,
};
const confirmed = { at: at - 1, by, matter: "confirmed", old: "", new: rows.proposals.title } as const;
const first = aRound({ history: [confirmed], channelId: "19:klg@thread.tacv2" });
/** Of which only the stoppdatum has been said. */
const unsaid: Round = {
  budgetYear: 2024,
  stoppdatum: first.stoppdatum,
  shortestLife: 1,
  extensions: [],
  confirmed: { by, at },
  revision: 1,
  history: [confirmed],
};
const extended = extendedRound(extendedRound(first, extension, "Socialnämnden"), one, "EFF-2024-007");
const many = Array.from({ length: 9 }, (_, n) => n).reduce(
  (round, n) => extendedRound(round, { ...extension, id: `e-${n}`, at: at + 10 + n }, `Nämnd ${n + 1}`),
  extended,
);
const changed = [
  { internalRate: 175, amountLimit: 50_000, shortestLife: 3, channelId: "19:klg@thread.tacv2" },
  { amountLimit: 75_000, shortestLife: 4 },
].reduce(
  (round, settings) =>
    changedRound(round, { by, at: at + 5 }, { budgetYear: 2024, stoppdatum: round.stoppdatum, settings }),
  extended,
);
const otherEvent = changedRound(
  withoutExtension(changed, "extension-1", { by, at: at + 6 }) ?? changed,
  { by, at: at + 7 },
  {
    budgetYear: 2024,
    stoppdatum: {
      calendarId: calendar.id,
      eventId: rows.adjustments.id,
      known: { title: rows.adjustments.title, day: "2023-05-31" },
    },
    settings: { shortestLife: 4 },
  },
);
const weekly = anEvent(
  21,
  rows.proposals.title,
  { precision: "week", start: "2023-03-13", end: "2023-03-19", weeks: { first: 11, last: 11 } },
  { kind: "stoppdatum", source: { document: "tidsplan-2024.csv", row: 21, dateText: "vecka 11" } },
);
const next = anEvent(21, "Stoppdatum för förslag till budget 2025 på uppdrag", day("2024-03-15"), {
  kind: "stoppdatum",
});

const event = formatStoppdatumRef({ calendarId: calendar.id, eventId: rows.proposals.id });
function faulty(form: Partial<typeof EMPTY_ROUND_FORM>): Pick<RoundFormShown, "typed"> {
  const typed = { ...EMPTY_ROUND_FORM, event, budgetYear: "2024", ...form };
  const read = readRoundForm(typed, {
    findEvent: ({ eventId }) => rows.tidsplanRows.find(({ id }) => id === eventId),
    channelIds: channels.map(({ id }) => id),
  });
  return read.kind === "faulty" ? { typed: { form: typed, faults: read.faults } } : {};
}

function extending(form?: Partial<ExtensionForm>): CardCase {
  const standing = standingOf(aRound(), rows.proposals);
  const organisation = { committees: COMMITTEES };
  const base = { standing, today: SPRING, committees: COMMITTEES };
  if (form === undefined) return said((lang) => extensionFormMessage(base, lang));
  const typed = { committee: "", number: "", until: "", reason: "", ...form };
  const read = readExtensionForm(typed, {
    organisation,
    budgetYear: 2024,
    stoppdatum: "2023-03-17",
    today: SPRING,
  });
  const faults = read.kind === "faulty" ? read.faults : [];
  return said((lang) => extensionFormMessage({ ...base, typed: { form: typed, faults } }, lang));
}

/** The cards of a budget round. */
export const roundCases: Readonly<Record<string, CardCase>> = {
  "message.round-waiting": said(waitingMessage),
  "message.round-gone": said((lang) => roundNote(texts[lang].round.said.gone, lang)),
  "message.round-conflict": said((lang) => roundNote(texts[lang].round.said.conflict, lang, 2024)),
  "round.confirm": confirming(),
  "round.confirm-passed": confirming({}, "2023-04-03"),
  "round.confirm-yearly": confirming({
    candidates: proposeStoppdatum(
      [
        aCalendar(
          [
            anEvent(4, "Stoppdatum för budgetförslag", month("--03", "31"), {
              kind: "stoppdatum",
              source: { document: "arshjul.csv", row: 4, dateText: "Mars" },
            }),
          ],
          { id: "arshjul", name: "Årshjul", yearly: true },
        ),
      ],
      SPRING,
    ),
    calendarNames: new Map([["arshjul", "Årshjul"]]),
  }),
  "round.confirm-not-found": confirming({
    candidates: proposeStoppdatum([aCalendar([rows.analysis, rows.adjustments])], SPRING),
    channels: [],
  }),
  "round.confirm-nothing": confirming({ candidates: [] }),
  "round.confirm-faulty": confirming(
    faulty({
      event: "",
      budgetYear: "nästa år",
      internalRate: "25",
      amountLimit: "1.250",
      shortestLife: HOSTILE,
      channel: "19:borta@thread.tacv2",
    }),
  ),
  "round.confirm-wrong-year": confirming(
    faulty({ budgetYear: "2023", internalRate: "−1", amountLimit: "-5" }),
  ),
  "round.edit": confirming({ standing: standingOf(changed, rows.proposals), taken: [2024] }),
  "round.edit-gone": confirming({
    standing: standingOf({ ...first, channelId: "19:borta@thread.tacv2" }, undefined),
    candidates: proposeStoppdatum([aCalendar([rows.analysis])], SPRING),
    taken: [2024],
  }),
  "round.confirmed": shown({ said: { kind: "confirmed" } }),
  "round.already": shown({ said: { kind: "already" } }),
  "round.extended": shown(
    {
      said: { kind: "extended", name: "Socialnämnden", until: "2023-03-24" },
      inside: {
        counts: { ...noCounts, draft: 3, submitted: 2, released: 12, withdrawn: 1 },
        following: proposeStoppdatum([aCalendar([next])], SPRING)[0],
      },
    },
    extended,
  ),
  "round.many-extensions": shown({ today: "2023-03-22" }, many),
  "round.changed": shown({ said: { kind: "changed" } }, changed),
  "round.history": shown({ withHistory: true }, otherEvent),
  "round.last-day": shown({ today: "2023-03-17", said: { kind: "extensionTakenBack" } }, extended),
  "round.week": shown({
    standing: standingOf(aRound(), weekly),
    written: { event: weekly, calendarName: calendar.name },
    said: { kind: "saved" },
  }),
  "round.event-gone": shown({ standing: standingOf(first, undefined), written: undefined }),
  "round.for-others": shown({ inside: undefined }, extended),
  "round.without-settings": shown({}, unsaid),
  "round.extend": extending(),
  "round.extend-faulty": extending({
    committee: "socialnamnden",
    number: "EFF-2024-007",
    until: "17 mars",
    reason: HOSTILE.repeat(6),
  }),
  "round.extend-wrong": extending({ number: "EFF-2023-007", until: "vecka 12", reason: " " }),
};
