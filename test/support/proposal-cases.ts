import type { CardContext } from "../../src/cards/cards.ts";
import { choiceMessage } from "../../src/cards/proposal/choice-card.ts";
import { formMessage, type FormShown } from "../../src/cards/proposal/form-card.ts";
import { mineMessage, type MineShown } from "../../src/cards/proposal/mine-card.ts";
import * as outcomes from "../../src/cards/proposal/outcome-messages.ts";
import { previewMessage, type PreviewShown } from "../../src/cards/proposal/preview-card.ts";
import { proposalMessage } from "../../src/cards/proposal/proposal-card.ts";
import type { ProposalShown } from "../../src/cards/proposal/proposal-shown.ts";
import { receiptMessage } from "../../src/cards/proposal/receipt-card.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { MOST } from "../../src/domain/organisation/limits.ts";
import type { Organisation } from "../../src/domain/organisation/organisation.ts";
import { newForm } from "../../src/domain/proposal/filled-form.ts";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import { keptForm } from "../../src/domain/proposal/kept-form.ts";
import type { ProposalContent } from "../../src/domain/proposal/proposal-content.ts";
import { FIELDS_OF, MOST_CHARACTERS, type ProposalForm } from "../../src/domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../../src/domain/proposal/proposal-type.ts";
import {
  PROPOSAL_STATES,
  type Proposal,
  type ProposalChange,
  type ProposalState,
} from "../../src/domain/proposal/proposal.ts";
import { readProposalForm } from "../../src/domain/proposal/read-form.ts";
import type { Relation } from "../../src/domain/proposal/rights.ts";
import { windowOf, type Window } from "../../src/domain/proposal/window.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { CardCase } from "./card-case.ts";
import { anOrganisation, author, departmentHead, reviewer, stranger } from "./organisation.ts";
import { aContent, aProposal, aRoundStanding, BUDGET_YEAR, personRef, SPRING } from "./proposals.ts";

const context: CardContext = { submitId: "press-1" };
const moved: CardContext = { ...context, movedTo: SPRING };
const organisation = anOrganisation();
const standing = aRoundStanding();
const { budgetYear, stoppdatum, shortestLife, extensions, confirmed, revision, history } = standing.round;
const withoutRate = { budgetYear, stoppdatum, shortestLife, extensions, confirmed, revision, history };
const today = SPRING;
const open: Window = { kind: "open", until: "2023-03-17", daysLeft: 11 };
const near: Window = { kind: "open", until: "2023-03-17", daysLeft: 1 };
const last: Window = { kind: "open", until: "2023-03-17", daysLeft: 0 };
const closed: Window = { kind: "closed", stoppdatum: "2023-03-17" };

/** Markup, bindings, formulas and characters that turn the text round, in one field. */
export const HOSTILE =
  "=cmd|' /C calc'!A0 **Fet** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} \u202Eslut\u202C \"citat\" `kod`";

function shown(message: (lang: Lang) => PersonalMessage, where: CardContext = context): CardCase {
  return (lang) => message(lang).card(where);
}

const choices: Record<string, CardCase> = {
  "proposals.choose-type": shown(
    (lang) => choiceMessage({ budgetYear: BUDGET_YEAR, window: open, today }, lang),
    moved,
  ),
  "proposals.choose-type-last-day": shown((lang) =>
    choiceMessage({ budgetYear: BUDGET_YEAR, window: last, today: "2023-03-17" }, lang),
  ),
  "proposals.choose-type-too-late": shown((lang) =>
    choiceMessage({ budgetYear: BUDGET_YEAR, window: closed, today: "2023-03-20" }, lang),
  ),
};

function aFormShown(type: ProposalType, form: ProposalForm, fields: Partial<FormShown> = {}): FormShown {
  const ground = { proposalId: "proposal-1", revision: 0, budgetYear: BUDGET_YEAR, organisation };
  return { ...ground, type, form, faults: [], window: open, today, ...fields };
}

function form(type: ProposalType, typed: ProposalForm, fields: Partial<FormShown> = {}): CardCase {
  return shown((lang) => formMessage(aFormShown(type, typed, fields), lang));
}

/** What was typed as its reader takes it. */
function faulty(type: ProposalType, typed: ProposalForm, ground = organisation): CardCase {
  const kept = keptForm(type, typed);
  const read = readProposalForm(type, kept.form, { organisation: ground, budgetYear: BUDGET_YEAR });
  const faults = [...kept.cut, ...(read.kind === "faulty" ? read.faults : [])];
  return form(type, kept.form, { faults, revision: 1, organisation: ground });
}

const wrong: Readonly<Record<ProposalType, ProposalForm>> = {
  efficiency: {
    title: "Samordnad natt",
    department: "socialforvaltningen",
    amount1: "-500",
    amount2: "1.250",
  },
  investment: {
    ...formOfContent(aContent("investment")),
    amount1: "en miljon",
    depreciationYears: "tio",
    inUseYear: "snart",
    running2: "1,2,3",
    category: "slott",
  },
  operating: { amount1: "1250", amount2: "12 50", department: "nedlagd" },
  assignment: { ...formOfContent(aContent("assignment")), amount2: "0,0001", doneBy: "", committee: "" },
};

/** As many places as there may be, with names of such a length. */
function manyPlaces(length: number): Organisation {
  const name = (kind: string, at: number): string => `${kind} ${at} `.padEnd(length, "å");
  return anOrganisation({
    committees: Array.from({ length: MOST.committees }, (_, at) => ({
      id: `namnd-${at}`,
      name: name("Nämnden", at),
    })),
    departments: [
      { id: "socialforvaltningen", name: "Socialförvaltningen", committeeId: "namnd-0" },
      ...Array.from({ length: MOST.departments - 1 }, (_, at) => ({
        id: `forvaltning-${at}`,
        name: name("Förvaltningen", at),
        committeeId: `namnd-${at % MOST.committees}`,
      })),
    ],
    goals: Array.from({ length: MOST.goals }, (_, at) => name("Målområde", at)),
  });
}
const large = manyPlaces(44);
const largest = manyPlaces(80);

const filled = (of: (field: keyof typeof MOST_CHARACTERS) => string, type: ProposalType): ProposalForm =>
  Object.fromEntries(FIELDS_OF[type].map((field) => [field, of(field)]));
const longest = (type: ProposalType, character: string): ProposalForm =>
  filled((field) => character.repeat(MOST_CHARACTERS[field]), type);

const forms: Record<string, CardCase> = {
  ...Object.fromEntries(
    PROPOSAL_TYPES.flatMap((type) => [
      [`proposal-form.${type}-empty`, form(type, newForm(type, organisation, stranger))],
      [`proposal-form.${type}-prefilled`, form(type, newForm(type, organisation, author))],
      [`proposal-form.${type}-faulty`, faulty(type, wrong[type])],
      [
        `proposal-form.${type}-hostile`,
        faulty(
          type,
          filled(() => HOSTILE, type),
        ),
      ],
    ]),
  ),
  "proposal-form.near": form("operating", newForm("operating", organisation, author), { window: near }),
  "proposal-form.draft-too-late": form("efficiency", formOfContent(aContent("efficiency")), {
    window: closed,
    revision: 2,
    today: "2023-03-20",
  }),
  "proposal-form.extended": form("efficiency", formOfContent(aContent("efficiency")), {
    window: windowOf(
      aRoundStanding({
        extensions: [
          {
            id: "extension-1",
            to: { kind: "proposal", proposalId: "proposal-1" },
            until: "2023-03-24",
            reason: "Sjukdom",
            by: personRef(departmentHead),
            at: 0,
          },
        ],
      }),
      { id: "proposal-1" },
      undefined,
      "2023-03-20",
    ),
    revision: 2,
    today: "2023-03-20",
  }),
  "proposal-form.completing": form("operating", formOfContent(aContent("operating")), {
    window: { kind: "completing" },
    revision: 5,
    number: 7,
    today: "2023-03-20",
  }),
  "proposal-form.saved-elsewhere": form("operating", formOfContent(aContent("operating")), {
    revision: 4,
    isSavedElsewhere: true,
  }),
  "proposal-form.past-editing": form("operating", formOfContent(aContent("operating")), {
    revision: 6,
    number: 7,
    pastEditing: "released",
  }),
  "proposal-form.copied": form("investment", formOfContent(aContent("investment")), {
    notes: ["En kopia av INV-2023-007. Inget är sparat än."],
  }),
  "proposal-form.no-goals": form("efficiency", newForm("efficiency", organisation, author), {
    organisation: anOrganisation({ goals: [] }),
  }),
  "proposal-form.too-long": faulty("assignment", {
    ...formOfContent(aContent("assignment")),
    description: "Å".repeat(20_000),
  }),
  "proposal-form.many-places": form("assignment", newForm("assignment", largest, author), {
    organisation: large,
  }),
  "proposal-form.largest-organisation": faulty(
    "assignment",
    { ...longest("assignment", "å"), ...newForm("assignment", largest, author) },
    largest,
  ),
  "proposal-form.heavy": faulty("assignment", longest("assignment", "漢")),
};

function aPreview(content: ProposalContent, fields: Partial<PreviewShown> = {}): PreviewShown {
  const proposal = aProposal({ content, state: "draft", revision: 1 });
  return { proposal, content, organisation, standing, window: open, today, ...fields };
}

function preview(content: ProposalContent, fields: Partial<PreviewShown> = {}): CardCase {
  return shown((lang) => previewMessage(aPreview(content, fields), lang));
}

const land = aContent("investment", {
  title: "Mark till ett nytt boende",
  category: "premises",
  depreciation: { kind: "land" },
  runningCost: [undefined, undefined, undefined],
});
const small = aContent("investment", {
  amounts: [40_000, undefined, undefined],
  depreciation: { kind: "years", years: 2 },
  inUseYear: 2025,
});

const previews: Record<string, CardCase> = {
  ...Object.fromEntries(PROPOSAL_TYPES.map((type) => [`proposal.preview-${type}`, preview(aContent(type))])),
  "proposal.preview-land": preview(land),
  "proposal.preview-hints": preview(small, { window: near }),
  "proposal.preview-no-rate": preview(aContent("investment"), {
    standing: { ...standing, round: withoutRate },
  }),
  "proposal.preview-assignment-with-amounts": preview(
    aContent("assignment", { amounts: [undefined, 300_000, undefined] }),
  ),
  "proposal.preview-no-leader": preview(
    aContent("efficiency", { departmentId: "kommunledningsforvaltningen" }),
  ),
  "proposal.preview-too-late": preview(aContent("efficiency"), { window: closed, today: "2023-03-20" }),
};

const at = (day: string, time: string): number => instantInStockholm(day, time);

const changes: readonly ProposalChange[] = [
  {
    revision: 1,
    at: at("2023-02-20", "08:15"),
    by: personRef(author),
    action: "edit",
    from: "draft",
    to: "draft",
    fields: [
      { field: "title", old: "", new: "Samordnad natt" },
      { field: "amount1", old: "", new: "400" },
    ],
  },
  {
    revision: 2,
    at: at("2023-03-01", "09:30"),
    by: personRef(author),
    action: "submit",
    from: "draft",
    to: "submitted",
    fields: [],
  },
  {
    revision: 3,
    at: at("2023-03-02", "10:05"),
    by: personRef(departmentHead),
    action: "sendBack",
    from: "submitted",
    to: "returned",
    fields: [],
    comment: "Räkna om 2024, *och* skriv vad barnen märker.",
  },
  {
    revision: 4,
    at: at("2023-03-03", "11:00"),
    by: personRef(author),
    action: "submit",
    from: "returned",
    to: "submitted",
    fields: [
      { field: "title", old: "Samordnad natt", new: "Samordnad nattbemanning" },
      { field: "amount1", old: "400", new: "500" },
      { field: "department", old: "socialforvaltningen", new: "barn-och-utbildningsforvaltningen" },
      { field: "children", old: "", new: "Barn berörs inte." },
      { field: "risks", old: "Inga", new: "" },
      { field: "contact", old: "Anna", new: "Anna Author" },
      { field: "goal", old: "", new: "En trygg vardag" },
    ],
  },
];
const many: readonly ProposalChange[] = Array.from({ length: 20 }, (_, index) => ({
  revision: index + 1,
  at: at("2023-03-01", "08:00") + index * 60_000,
  by: personRef(departmentHead),
  action: "prioritise",
  from: "submitted",
  to: "submitted",
  fields: [{ field: "priority", old: String(index), new: String(index + 1) }],
}));

const said = {
  by: personRef(departmentHead),
  at: at("2023-03-02", "10:05"),
  text: "Räkna om 2024, *och* skriv vad barnen märker.",
};

function proposal(
  fields: Partial<Proposal>,
  rest: Partial<ProposalShown> = {},
  as: Relation = "author",
): CardCase {
  const relations: ReadonlySet<Relation> = new Set([as]);
  return shown((lang) =>
    proposalMessage({ proposal: aProposal(fields), organisation, relations, standing, today, ...rest }, lang),
  );
}

const inState = (state: ProposalState): Partial<Proposal> => ({
  state,
  ...(state === "returned" ? { said } : {}),
  ...(state === "supported" || state === "notSupported"
    ? { said: { by: personRef(reviewer), at: at("2023-03-05", "14:00"), text: "Bra underlag." }, priority: 2 }
    : {}),
});

const hostileForm = (type: ProposalType): ProposalForm => filled(() => HOSTILE, type);
const hostileContent = aContent("assignment", {
  title: HOSTILE,
  goal: HOSTILE,
  description: HOSTILE,
  residents: HOSTILE,
  staff: HOSTILE,
  children: HOSTILE,
  contact: HOSTILE,
  wording: HOSTILE,
  serves: HOSTILE,
  indicator: HOSTILE,
  doneBy: HOSTILE,
});
const heavyText = '*`"'.repeat(400);
const heavy = aContent("efficiency", {
  description: heavyText,
  affected: heavyText,
  risks: heavyText,
  residents: heavyText,
  staff: heavyText,
  children: heavyText,
});

const proposals: Record<string, CardCase> = {
  ...Object.fromEntries(
    PROPOSAL_STATES.map((state) => [`proposal.${state.toLowerCase()}`, proposal(inState(state))]),
  ),
  "proposal.investment": proposal({ type: "investment", state: "released" }),
  "proposal.draft-untitled": proposal({ state: "draft", form: {}, revision: 1 }),
  "proposal.draft-hostile": proposal({ state: "draft", type: "investment", form: hostileForm("investment") }),
  "proposal.hostile": proposal({
    content: hostileContent,
    state: "returned",
    said: { ...said, by: { ...personRef(departmentHead), name: HOSTILE }, text: HOSTILE },
    author: { ...personRef(author), name: HOSTILE },
  }),
  "proposal.heavy": proposal({ content: heavy, said: { ...said, text: heavyText } }),
  "proposal.unsent": proposal({ form: { ...formOfContent(aContent("efficiency")), amount1: "600" } }),
  "proposal.late": proposal({ state: "released", late: true }, {}, "reviewer"),
  "proposal.for-leader": proposal({ priority: 1 }, {}, "leader"),
  "proposal.for-reviewer": proposal({ state: "released", revision: 1 }, {}, "reviewer"),
  "proposal.returned-for-leader": proposal({ state: "returned", said }, {}, "leader"),
  "proposal.comment-missing": proposal(
    {},
    { comment: { typed: "", wrong: "Skriv varför." }, note: "Inget är gjort än." },
    "leader",
  ),
  "proposal.changed": proposal(
    { state: "returned", said },
    {
      note: "Förslaget har ändrats sedan du fick kortet, så inget är gjort. Så här ser det ut nu.",
      history: { of: "since", changes: changes.slice(2, 3) },
    },
  ),
  "proposal.history": proposal({}, { history: { of: "all", changes } }),
  "proposal.history-for-leader": proposal({}, { history: { of: "all", changes } }, "leader"),
  "proposal.history-long": proposal({}, { history: { of: "all", changes: many } }),
  "proposal.history-long-last": proposal({}, { history: { of: "all", changes: many, shown: 16 } }),
  "proposal.without-round": shown((lang) =>
    proposalMessage(
      { proposal: aProposal({ type: "investment" }), organisation, relations: new Set(["author"]), today },
      lang,
    ),
  ),
  "proposal.receipt": shown((lang) => receiptMessage({ proposal: aProposal(), organisation, today }, lang)),
  "proposal.receipt-again": shown((lang) => {
    const again = aProposal({
      revision: 6,
      changedAt: at("2023-03-06", "09:00"),
      content: aContent("efficiency", { title: HOSTILE }),
    });
    return receiptMessage({ proposal: again, organisation, today }, lang);
  }),
};

function mine(fields: Partial<MineShown>): CardCase {
  const usual = { budgetYear: BUDGET_YEAR, proposals: [], window: open, otherYears: [], today, shown: 0 };
  return shown((lang) => mineMessage({ ...usual, ...fields }, lang));
}

const several: readonly Proposal[] = [
  aProposal({ id: "p1", state: "draft", form: { title: "Ett utkast" } }),
  aProposal({ id: "p2", state: "draft", form: {} }),
  aProposal({ id: "p3", state: "returned", type: "operating", number: 3 }),
  aProposal({ id: "p4", type: "investment", number: 12 }),
  aProposal({ id: "p5", type: "assignment", state: "released" }),
  aProposal({ id: "p6", form: { ...formOfContent(aContent("efficiency")), amount1: "600" } }),
  aProposal({ id: "p7", state: "decided", content: aContent("efficiency", { title: HOSTILE }) }),
];
const lots = Array.from({ length: 18 }, (_, index) => aProposal({ id: `p${index}`, number: index + 1 }));

const lists: Record<string, CardCase> = {
  "proposals.mine": mine({ proposals: several, otherYears: [2023, 2022] }),
  "proposals.mine-none": mine({}),
  "proposals.mine-paged": mine({ proposals: lots }),
  "proposals.mine-last-page": mine({ proposals: lots, shown: 16, window: closed, today: "2023-03-20" }),
};

const draft = aProposal({ state: "draft", revision: 1 });
const cut = keptForm("efficiency", { description: "x".repeat(3_000), risks: "y".repeat(900) }).cut;

const messages: Record<string, CardCase> = {
  "message.proposal-saved": shown((lang) =>
    outcomes.savedMessage({ proposal: draft, window: open, today }, lang),
  ),
  "message.proposal-saved-again": shown((lang) =>
    outcomes.savedMessage({ proposal: aProposal(), window: near, today, cut }, lang),
  ),
  "message.proposal-too-late": shown((lang) =>
    outcomes.tooLateMessage(draft, "2023-03-17", "2023-03-20", lang),
  ),
  "message.proposal-gone": shown((lang) => outcomes.goneMessage(lang)),
  "message.proposal-not-saved": shown((lang) => outcomes.notSavedMessage(lang)),
  "message.proposal-not-open": shown((lang) => outcomes.notOpenMessage(lang)),
  "message.no-departments": shown((lang) => outcomes.noDepartmentsMessage(lang)),
  "message.proposal-withdraw": shown((lang) => outcomes.askWithdrawMessage(aProposal(), lang)),
  "message.proposal-remove": shown((lang) => outcomes.askWithdrawMessage(draft, lang)),
  "message.proposal-withdrawn": shown((lang) =>
    outcomes.withdrawnMessage(aProposal({ state: "withdrawn" }), lang),
  ),
  "message.no-departments-administrator": shown((lang) => outcomes.noDepartmentsMessage(lang), {
    ...context,
    isAdministrator: true,
  }),
  "message.proposal-removed": shown((lang) => outcomes.withdrawnMessage(draft, lang)),
};

/** The cards of an author: the choice, the forms, the previews, the receipts, each state, and one's own. */
export const proposalCases: Readonly<Record<string, CardCase>> = {
  ...choices,
  ...forms,
  ...previews,
  ...proposals,
  ...lists,
  ...messages,
};
