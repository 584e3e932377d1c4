import type { BoardCardData } from "./board/contracts.ts";
import type { CardFrame, EventGroup, Fact, Tone } from "./card-parts.ts";
import type { FollowUpCardData } from "./follow-up/contracts.ts";
import type { Markdown } from "./markdown.ts";
import type { MemorandumCardData } from "./memorandum/contracts.ts";
import type { OrganisationCardData, OrganisationFormCardData } from "./organisation/contracts.ts";
import type {
  DigestCardData,
  PostsCardData,
  RemindersCardData,
  SettingsCardData,
} from "./posting-contracts.ts";
import type { ProposalCardData, ProposalFormCardData, ProposalsCardData } from "./proposal/contracts.ts";
import type { ReportFormCardData, ReportsCardData } from "./report/contracts.ts";
import type { RoundCardData } from "./round/contracts.ts";
import type { SummaryCardData } from "./summary/contracts.ts";
import type { UnitCommentCardData } from "./unit-comment/contracts.ts";

/** One event, with the thing that was asked for in the large line. */
export interface EventCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly headlineSize: "ExtraLarge" | "Large" | "Medium";
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly title: Markdown;
  readonly when: Markdown;
  readonly text: Markdown;
  readonly notes: readonly Markdown[];
  readonly facts: readonly Fact[];
  readonly source: Markdown;
}

/** Several events by month: a list, a count, candidates, a comparison, or the nearest when there is none. */
export interface EventsCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly text: Markdown;
  readonly groups: readonly EventGroup[];
  readonly notes: readonly Markdown[];
  readonly page: Markdown;
  readonly source: Markdown;
}

/** A sentence or two, and questions to go on with. */
export interface MessageCardData extends CardFrame {
  readonly headline: Markdown;
  readonly text: Markdown;
  readonly facts: readonly Fact[];
  readonly notes: readonly Markdown[];
  /** Says what the buttons are. */
  readonly lead: Markdown;
}

/** Where the calendar stands today. */
export interface OverviewCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly today: Markdown;
  readonly label: Markdown;
  readonly headline: Markdown;
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly title: Markdown;
  readonly groups: readonly EventGroup[];
  readonly notes: readonly Markdown[];
}

export interface CalendarChoice {
  readonly title: string;
  readonly value: string;
}

/** The calendars that the bot may answer from, for an administrator to choose among. */
export interface CalendarsCardData extends CardFrame {
  readonly choices: readonly CalendarChoice[];
  /** Comma-joined, as the input itself sends it. */
  readonly chosen: string;
}

export interface CardContracts {
  readonly event: EventCardData;
  readonly events: EventsCardData;
  readonly message: MessageCardData;
  readonly overview: OverviewCardData;
  readonly calendars: CalendarsCardData;
  readonly reminders: RemindersCardData;
  readonly settings: SettingsCardData;
  readonly posts: PostsCardData;
  readonly digest: DigestCardData;
  readonly "proposal-form": ProposalFormCardData;
  readonly proposal: ProposalCardData;
  readonly proposals: ProposalsCardData;
  readonly round: RoundCardData;
  readonly summary: SummaryCardData;
  readonly board: BoardCardData;
  readonly organisation: OrganisationCardData;
  readonly "organisation-form": OrganisationFormCardData;
  readonly reports: ReportsCardData;
  readonly "report-form": ReportFormCardData;
  readonly "follow-up": FollowUpCardData;
  readonly "unit-comment": UnitCommentCardData;
  readonly memorandum: MemorandumCardData;
}
export type CardName = keyof CardContracts;
