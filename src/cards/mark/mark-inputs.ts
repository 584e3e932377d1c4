import { cardInput, type CardInput, type InputChoice } from "../card-input.ts";
import { escapeMarkdown } from "../markdown.ts";
import { withoutInvisible } from "../shorten.ts";

/** What is longer than any field takes comes back so far: it has to be shortened anyway. */
const MOST_BACK = 3_000;

interface Words {
  readonly label: string;
  readonly example: string;
}

interface Typed {
  readonly value: string;
  readonly most: number;
  readonly isMultiline?: boolean;
}

/** An input that is typed. */
export function typedInput(
  id: string,
  words: Words,
  { value, most, isMultiline = true }: Typed,
  wrong = "",
): CardInput {
  const back = withoutInvisible(value).slice(0, MOST_BACK);
  return cardInput({
    id,
    ...words,
    value: back,
    isMultiline,
    mostCharacters: most,
    wrong: escapeMarkdown(wrong),
  });
}

interface Chosen {
  readonly value: string;
  readonly choices: readonly InputChoice[];
  readonly isMultiSelect: boolean;
}

/** An input that is chosen, one or several; a value that is none of the choices is left out. */
export function chosenInput(
  id: string,
  label: string,
  { value, choices, isMultiSelect }: Chosen,
  wrong = "",
): CardInput {
  const chosen = value.split(",").filter((each) => choices.some((choice) => choice.value === each));
  return cardInput({
    id,
    label,
    value: (isMultiSelect ? chosen : chosen.slice(0, 1)).join(","),
    choices,
    style: isMultiSelect ? "expanded" : "compact",
    isMultiSelect,
    wrong: escapeMarkdown(wrong),
  });
}
