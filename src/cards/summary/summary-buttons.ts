import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";

export function excelButton(budgetYear: number, press: PressContext, version?: number): CardButton {
  const { excel } = texts[press.lang].summaryCard.button;
  const of = version === undefined ? {} : { version };
  return { title: excel, data: { verb: "download-summary", ...press, budgetYear, ...of } };
}

/** Looks first: nothing is published by it. */
export function prepareButton(title: string, budgetYear: number, press: PressContext): CardButton {
  return { title, style: "positive", data: { verb: "prepare-publication", ...press, budgetYear } };
}

export function showSummaryButton(title: string, budgetYear: number, press: PressContext): CardButton {
  return { title, data: { verb: "show-summary", ...press, budgetYear } };
}

export function awaitButton(budgetYear: number, press: PressContext): CardButton {
  const { wait } = texts[press.lang].summaryCard.button;
  return { title: wait, data: { verb: "await-publication", ...press, budgetYear } };
}

/** The proposals themselves, in the list that the person has a part in. */
export function proposalsButton(
  of: "review" | "department",
  budgetYear: number,
  press: PressContext,
): CardButton {
  const { proposals: title } = texts[press.lang].summaryCard.button;
  switch (of) {
    case "review":
      return { title, data: { verb: "show-review", ...press, budgetYear } };
    case "department":
      return { title, data: { verb: "show-department", ...press, budgetYear } };
  }
}
