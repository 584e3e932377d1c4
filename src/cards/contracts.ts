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
      /** The counted day, of a row with several dates. */
      readonly day?: string;
      /** "09:00", when the person has said one. */
      readonly time?: string;
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

/** Colour says one thing only: a stoppdatum is near; and on the administrators' card, that a post did not arrive. */
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

/** A row without a button: what it is about is no longer in the calendar. */
export type GoneRow = Pick<EventRow, "date" | "relation" | "title" | "detail">;

export interface DigestGroup extends EventGroup {
  readonly gone: readonly GoneRow[];
  /** Below the rows: that there are none, or how many are left out. */
  readonly rest: Markdown;
}

/** The week as a channel gets it every week. */
export interface DigestCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly days: Markdown;
  /** What is unusual this time. */
  readonly notes: readonly Markdown[];
  readonly lead: Markdown;
  readonly groups: readonly DigestGroup[];
  /** Why it comes, and when the next one comes. */
  readonly why: Markdown;
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

/** One of a form's choices. */
export interface FormChoice {
  readonly title: Markdown;
  readonly value: string;
}

/** One input of a form; without choices it is typed. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly FormChoice[];
  /** How it is typed. */
  readonly example: string;
  /** What is to be mended, or "". */
  readonly wrong: Markdown;
}

/** The weekly digest of one conversation, for anybody in it to change. */
export interface SettingsCardData extends CardFrame {
  readonly where: Markdown;
  readonly state: readonly Markdown[];
  /** Says that nothing has been saved. */
  readonly warning: Markdown;
  readonly on: string;
  readonly wrongOn: Markdown;
  readonly fields: readonly FormField[];
}

/** A post that somebody should look at. */
export interface PostRow<Text = Markdown> {
  readonly where: Text;
  readonly state: Text;
  readonly reason: Text;
  readonly tone: Tone;
}

/** What has been posted and what has not, for administrators. */
export interface PostsCardData extends CardFrame {
  readonly headline: Markdown;
  readonly text: Markdown;
  readonly attention: readonly PostRow[];
  readonly more: Markdown;
  /** What can be sent again; with them stands the one button of `resend`. */
  readonly choices: readonly FormChoice[];
  readonly resend: readonly CardButton[];
  readonly latest: readonly { readonly what: Markdown; readonly counts: Markdown }[];
  readonly notes: readonly Markdown[];
}

/** A reminder that a person has asked for. */
export interface ReminderRow {
  /** The day that it comes. */
  readonly date: Markdown;
  readonly relation: Markdown;
  readonly title: Markdown;
  readonly detail: Markdown;
  /** That the event has moved, or is gone. */
  readonly note: Markdown;
  readonly open: CardButton;
  readonly remove: CardButton;
  /** What the remove button says. */
  readonly removeWord: string;
}

/** A person's reminders, the next one first. */
export interface RemindersCardData extends CardFrame {
  readonly headline: Markdown;
  readonly rows: readonly ReminderRow[];
  readonly page: Markdown;
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
}
export type CardName = keyof CardContracts;
