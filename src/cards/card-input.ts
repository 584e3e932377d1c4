import { asMarkdown, type Markdown } from "./markdown.ts";

/** One of an input's choices: Teams shows its title as it is. */
export interface InputChoice {
  readonly title: string;
  readonly value: string;
}

/** One input of a card; without choices it is typed. */
export interface CardInput {
  readonly id: string;
  readonly label: string;
  /** Comma-joined where several may be chosen. */
  readonly value: string;
  readonly choices: readonly InputChoice[];
  readonly style: "compact" | "expanded";
  readonly isMultiSelect: boolean;
  readonly isMultiline: boolean;
  readonly mostCharacters: number;
  /** How it is typed, or "". */
  readonly example: string;
  /** What is to be mended, or "". */
  readonly wrong: Markdown;
}

/** An input as most are: one line that is typed, or with choices one of a list. */
export function cardInput(fields: Partial<CardInput> & Pick<CardInput, "id" | "label" | "value">): CardInput {
  return {
    choices: [],
    style: "compact",
    isMultiSelect: false,
    isMultiline: false,
    mostCharacters: 100,
    example: "",
    wrong: asMarkdown(""),
    ...fields,
  };
}
