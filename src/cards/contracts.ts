import type { Lang } from "../domain/lang.ts";
import type { Markdown } from "./markdown.ts";

/** What a button sends back: ids and questions, never records. Read again by `parseSubmit`. */
export type ButtonData =
  | {
      readonly verb: "ask";
      readonly submitId: string;
      readonly lang: Lang;
      readonly question: string;
      readonly about?: readonly string[];
    }
  | {
      readonly verb: "more";
      readonly submitId: string;
      readonly lang: Lang;
      readonly events: readonly string[];
      readonly shown: number;
      readonly total: number;
    }
  | {
      readonly verb: "choose-calendars" | "save-settings" | "resend";
      readonly submitId: string;
      readonly lang: Lang;
    }
  | {
      readonly verb: "remind";
      readonly submitId: string;
      readonly lang: Lang;
      readonly event: string;
      readonly daysBefore?: number;
    }
  | {
      readonly verb: "remove-reminder";
      readonly submitId: string;
      readonly lang: Lang;
      readonly reminder: string;
    }
  | {
      readonly verb: "cancel-posts";
      readonly submitId: string;
      readonly lang: Lang;
      readonly occurrence: string;
    };

export interface CardButton {
  readonly title: string;
  readonly data: ButtonData;
}

/** What every card has. An absent text is "": a template shows nothing for it. */
export interface CardFrame {
  /** The whole answer as plain text, for screen readers and for clients that cannot show the card. */
  readonly plain: string;
  /** The line that says that the bot's clock has been moved. */
  readonly clock: Markdown;
  /** At most six. */
  readonly buttons: readonly CardButton[];
}

/** Colour says one thing only: a stoppdatum is near. */
export type Tone = "Default" | "Attention";

export interface EventRow {
  readonly date: Markdown;
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly title: Markdown;
  /** Rows to choose among look like buttons; a list is denser. */
  readonly style: "default" | "emphasis";
  /** The words that answer for this event, when the question was not about the date. */
  readonly detail: Markdown;
  /** Opens the event: the whole row is a button. */
  readonly open: CardButton;
}

export interface EventGroup {
  readonly heading: Markdown;
  readonly rows: readonly EventRow[];
}

export interface Fact {
  readonly label: Markdown;
  readonly value: Markdown;
}

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
  readonly title: Markdown;
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
}
export type CardName = keyof CardContracts;
