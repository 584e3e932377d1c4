import type { CardButton } from "./card-button.ts";
import type { CardFrame, EventGroup, EventRow, Tone } from "./card-parts.ts";
import type { Markdown } from "./markdown.ts";

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

/** One of a form's choices: Teams shows its title as it is. */
export interface FormChoice {
  readonly title: string;
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

/** One of the latest posts; the whole row is a button that opens where it went. */
export interface OccurrenceRow {
  readonly what: Markdown;
  readonly counts: Markdown;
  readonly open: CardButton;
  /** What the button says. */
  readonly openWord: string;
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
  readonly latest: readonly OccurrenceRow[];
  /** What never came. */
  readonly skipped: readonly Markdown[];
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
