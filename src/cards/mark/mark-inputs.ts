import { escapeMarkdown } from "../markdown.ts";
import type { CardInput, InputChoice } from "../proposal/contracts.ts";
import { withoutInvisible } from "../shorten.ts";

/** What is longer than any field takes comes back so far: it has to be shortened anyway. */
const MOST_BACK = 3_000;

interface Words {
  readonly label: string;
  readonly example: string;
}

/** An input that is typed. */
export function typedInput(
  id: string,
  { label, example }: Words,
  { value, most, isMultiline = true }: { value: string; most: number; isMultiline?: boolean },
  wrong = "",
): CardInput {
  return {
    ...{ id, label, example, isMultiline, mostCharacters: most },
    value: withoutInvisible(value).slice(0, MOST_BACK),
    ...{ choices: [], style: "compact", isMultiSelect: false },
    wrong: escapeMarkdown(wrong),
  };
}

/** An input that is chosen, one or several; a value that is none of the choices is left out. */
export function chosenInput(
  id: string,
  label: string,
  { value, choices, isMultiSelect }: Chosen,
  wrong = "",
): CardInput {
  const chosen = value.split(",").filter((each) => choices.some((choice) => choice.value === each));
  return {
    ...{ id, label, example: "", isMultiline: false, mostCharacters: 1 },
    value: (isMultiSelect ? chosen : chosen.slice(0, 1)).join(","),
    // An expanded choice reads its title as Markdown.
    choices: isMultiSelect
      ? choices.map((choice) => ({ ...choice, title: escapeMarkdown(choice.title) }))
      : choices,
    ...{ style: isMultiSelect ? "expanded" : "compact", isMultiSelect },
    wrong: escapeMarkdown(wrong),
  };
}

interface Chosen {
  readonly value: string;
  readonly choices: readonly InputChoice[];
  readonly isMultiSelect: boolean;
}
