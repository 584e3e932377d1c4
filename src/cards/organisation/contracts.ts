import type { CardButton } from "../card-button.ts";
import type { CardFrame } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";
import type { CardInput } from "../card-input.ts";

/** A nämnd, a förvaltning or a person; the whole row is a button that opens it. */
export interface OrganisationRow {
  readonly title: Markdown;
  readonly weight: "Bolder" | "Default";
  readonly spacing: "Medium" | "Small";
  readonly separator: boolean;
  /** Who has which role there. */
  readonly lines: readonly Markdown[];
  readonly open: CardButton;
  /** What the button says. */
  readonly openWord: string;
}

/** The organisation, or its people, for administrators. */
export interface OrganisationCardData extends CardFrame {
  readonly headline: Markdown;
  /** What has just been done, or "". */
  readonly done: Markdown;
  readonly notes: readonly Markdown[];
  readonly rows: readonly OrganisationRow[];
  readonly page: Markdown;
}

/** A role that can be taken away. */
export interface GrantRow {
  readonly text: Markdown;
  readonly remove: CardButton;
  /** What the button says. */
  readonly removeWord: string;
}

/** One person with a form for another role, or the form of a nämnd, a förvaltning or the målområden. */
export interface OrganisationFormCardData extends CardFrame {
  readonly headline: Markdown;
  /** What has just been done, or "". */
  readonly done: Markdown;
  /** That nothing has been saved, and why; or "". */
  readonly warning: Markdown;
  readonly notes: readonly Markdown[];
  readonly grants: readonly GrantRow[];
  /** Over the inputs, or "". */
  readonly lead: Markdown;
  readonly inputs: readonly CardInput[];
  /** The button that sends the inputs. */
  readonly save: readonly CardButton[];
}
