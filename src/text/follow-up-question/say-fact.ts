import type { FollowUpFact } from "../../domain/follow-up-question/follow-up-wish.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDay } from "../format.ts";
import { texts } from "../texts.ts";
import type { SaidFollowUpAnswer } from "./said.ts";

/** What stands beside the table, in the document's words. */
export function sayFact(fact: FollowUpFact, { facts }: MonthSummary, lang: Lang): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers;
  const value = facts[fact];
  if (value === undefined) return { headline: t.notStated[fact], text: "", facts: [], notes: [] };
  switch (fact) {
    case "dated":
    case "tableDated":
      return plain(t.fact[fact](formatDay(value, lang)));
    case "caveat":
      return { ...plain(t.fact.caveat), text: value };
    case "body": {
      const { bodyMeets, paragraph } = facts;
      const headline =
        bodyMeets === undefined ? t.fact.body(value) : t.fact.bodyOn(value, formatDay(bodyMeets, lang));
      const rows = paragraph === undefined ? [] : [{ label: t.fact.paragraphLabel, value: paragraph }];
      return { ...plain(headline), facts: rows };
    }
    case "caseOfficer":
    case "head":
    case "caseNumber":
    case "paragraph":
    case "unit":
      return plain(t.fact[fact](value));
  }
}

function plain(headline: string): SaidFollowUpAnswer {
  return { headline, text: "", facts: [], notes: [] };
}
