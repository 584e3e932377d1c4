import type { ForecastMeaning } from "../domain/follow-up/follow-up.ts";
import type { FollowUpPlan, FollowUpProposal } from "../domain/follow-up/import/plan-follow-up.ts";
import type { Lang } from "../domain/lang.ts";
import { followUpConfirmTexts } from "../text/follow-up/import.ts";
import { sentencesOf } from "./import-follow-up-proposals.ts";
import type { Ask } from "./io.ts";

/** What somebody at the terminal has said yes to, or the first that they have said no to. */
export type Answers =
  | {
      readonly kind: "yes";
      readonly said: { readonly forecastHolds?: ForecastMeaning; readonly withPlaces: boolean };
    }
  | { readonly kind: "no"; readonly to: FollowUpProposal["kind"] };

/** Asks about each thing that is proposed, one by one. A no to places is no hindrance: those units are only not asked. */
export async function askAbout({ proposals }: FollowUpPlan, ask: Ask, lang: Lang): Promise<Answers> {
  let forecastHolds: ForecastMeaning | undefined;
  let withPlaces = true;
  for (const proposal of proposals) {
    if (proposal.kind === "forecast") {
      forecastHolds = await askForecast(proposal, ask, lang);
      if (forecastHolds === undefined) return { kind: "no", to: proposal.kind };
      continue;
    }
    const said = await askYesOrNo(question(proposal, lang), ask, lang);
    if (proposal.kind === "places") withPlaces = said;
    else if (!said) return { kind: "no", to: proposal.kind };
  }
  return { kind: "yes", said: { withPlaces, ...(forecastHolds === undefined ? {} : { forecastHolds }) } };
}

/** The number, from 1, of the way that the rows add up; undefined for a no. */
export async function askWay(ways: number, ask: Ask, lang: Lang): Promise<number | undefined> {
  return askNumber(`\n${followUpConfirmTexts[lang].ask.way(ways)}`, ways, ask, lang);
}

function question(proposal: Exclude<FollowUpProposal, { readonly kind: "forecast" }>, lang: Lang): string {
  return ["", ...sentencesOf(proposal, lang), followUpConfirmTexts[lang].ask[proposal.kind]].join("\n");
}

async function askForecast(
  { heading, likely }: Extract<FollowUpProposal, { readonly kind: "forecast" }>,
  ask: Ask,
  lang: Lang,
): Promise<ForecastMeaning | undefined> {
  const number = await askNumber(
    `\n${followUpConfirmTexts[lang].ask.forecast(heading, likely)}`,
    2,
    ask,
    lang,
  );
  return number === undefined ? undefined : number === 1 ? "deviation" : "outcome";
}

async function askYesOrNo(said: string, ask: Ask, lang: Lang): Promise<boolean> {
  const { yes, no, yesOrNo } = followUpConfirmTexts[lang].ask;
  let prompt = `${said} (${yesOrNo}) `;
  for (;;) {
    const answer = await ask(prompt);
    if (answer === undefined || isOneOf(no, answer)) return false;
    if (isOneOf(yes, answer)) return true;
    prompt = `(${yesOrNo}) `;
  }
}

async function askNumber(said: string, most: number, ask: Ask, lang: Lang): Promise<number | undefined> {
  const { no, oneOf } = followUpConfirmTexts[lang].ask;
  const numbers = most === 2 ? "1/2" : `1–${most}`;
  let prompt = `${said}${said.endsWith("\n") ? "" : " "}(${numbers}) `;
  for (;;) {
    const answer = await ask(prompt);
    if (answer === undefined || isOneOf(no, answer)) return undefined;
    const number = Number(answer.trim());
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    prompt = `${oneOf(numbers)} `;
  }
}

function isOneOf(words: readonly string[], answer: string): boolean {
  return words.includes(answer.trim().toLocaleLowerCase("sv"));
}
