import type { PersonRef } from "../../src/domain/organisation/organisation.ts";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import type { ContentOf, ProposalContent } from "../../src/domain/proposal/proposal-content.ts";
import type { ProposalType } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal, ProposalState } from "../../src/domain/proposal/proposal.ts";
import { RELEASED_STATES } from "../../src/domain/proposal/rights.ts";
import type { RoundStanding } from "../../src/domain/proposal/round-standing.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { administrator, author } from "./organisation.ts";
import { proposals as stoppdatum } from "./tidsplan.ts";

/** The day that most tests of proposals are on: eleven days before the stoppdatum. */
export const SPRING = "2023-03-06";
export const BUDGET_YEAR = 2024;

type Contents = { readonly [T in ProposalType]: ContentOf<T> };

const common = {
  departmentId: "socialforvaltningen",
  goal: "En trygg vardag",
  description: "Nattbemanningen samordnas mellan två boenden.",
  residents: "Ingen märkbar skillnad för de boende.",
  staff: "Två medarbetare byter arbetsplats.",
  children: "Barn berörs inte.",
  contact: "Anna Author",
};

const contents: Contents = {
  efficiency: {
    ...common,
    type: "efficiency",
    title: "Samordnad nattbemanning",
    amounts: [500_000, 1_250_000, 1_250_000],
    affected: "Boendena Björken och Eken.",
    risks: "Längre inställelsetid vid larm.",
  },
  investment: {
    ...common,
    type: "investment",
    title: "Nya larm på Björken",
    description: "Larmen byts mot en lösning med egen telefoni.",
    amounts: [1_000_000, undefined, 250_500],
    category: "it",
    kind: "reinvestment",
    depreciation: { kind: "years", years: 10 },
    inUseYear: 2024,
    runningCost: [20_000, -15_500, undefined],
  },
  operating: {
    ...common,
    type: "operating",
    title: "Fler timmar i hemtjänsten",
    description: "Antalet brukare ökar.",
    amounts: [2_400_000, 2_400_000, 2_400_000],
    reason: "volume",
    duration: "lasting",
  },
  assignment: {
    ...common,
    type: "assignment",
    title: "Utred ett gemensamt kök",
    description: "Köken är två i dag.",
    amounts: [undefined, undefined, undefined],
    wording: "Socialnämnden får i uppdrag att utreda ett gemensamt kök för kommunens boenden.",
    serves: "En hållbar kommun",
    indicator: "Kostnad per portion",
    committeeId: "socialnamnden",
    doneBy: "31 december 2024",
  },
};

/** The handed-in content of a type, with other fields where a test says so. */
export function aContent<T extends ProposalType>(type: T, fields: Partial<Contents[T]> = {}): Contents[T] {
  return { ...contents[type], ...fields };
}

/**
 * A proposal in any state, handed in unless a test says something else: `aProposal({ type: "investment" })`, or with
 * fields of its own, `aProposal({ content: aContent("investment", { title }) })`. A draft has its content in the form alone.
 */
export function aProposal(fields: Partial<Proposal> = {}): Proposal {
  const { type: wanted = "efficiency", state = "submitted", content: given, ...rest } = fields;
  const content: ProposalContent = given ?? contents[wanted];
  const { type } = content;
  const at = instantInStockholm("2023-03-01", "09:30");
  return {
    id: "proposal-1",
    budgetYear: BUDGET_YEAR,
    type,
    state,
    revision: 3,
    author: personRef(author),
    form: formOfContent(content),
    createdAt: at - 3_600_000,
    changedAt: at,
    ...handedIn(state, content, at),
    ...rest,
  };
}

/** The round of budget year 2024, whose stoppdatum is 17 March 2023. */
export function aRound(fields: Partial<Round> = {}): Round {
  return {
    budgetYear: BUDGET_YEAR,
    stoppdatum: {
      calendarId: "tidsplan-2024",
      eventId: stoppdatum.id,
      known: { title: stoppdatum.title, day: "2023-03-17" },
    },
    internalRate: 250,
    amountLimit: 50_000,
    shortestLife: 3,
    extensions: [],
    revision: 1,
    history: [],
    confirmed: { by: personRef(administrator), at: instantInStockholm("2023-02-01", "10:00") },
    ...fields,
  };
}

/** The round and its stoppdatum as the calendar says it. */
export function aRoundStanding(
  fields: Partial<Round> = {},
  rest: Partial<Omit<RoundStanding, "round">> = {},
): RoundStanding {
  return { round: aRound(fields), stoppdatum: "2023-03-17", isInCalendar: true, ...rest };
}

/** Somebody as a proposal keeps who did what. */
export function personRef({ aadObjectId, name }: PersonRef): PersonRef {
  return { aadObjectId, name };
}

function handedIn(
  state: ProposalState,
  content: ProposalContent,
  at: number,
): Pick<Proposal, "number" | "content" | "submittedAt" | "releasedAt"> {
  if (state === "draft") return {};
  const released = RELEASED_STATES.has(state) ? { releasedAt: at } : {};
  return { number: 7, content, submittedAt: at, ...released };
}
