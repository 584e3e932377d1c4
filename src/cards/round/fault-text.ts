import type { Lang } from "../../domain/lang.ts";
import type { ExtensionFault } from "../../domain/proposal/extension-form.ts";
import type { RoundFault } from "../../domain/proposal/round-form.ts";
import { yearOf } from "../../domain/time/civil-day.ts";
import { formatAmount } from "../../text/format-amount.ts";
import { joinList } from "../../text/format-list.ts";
import { formatDay } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";

/** What is to be mended in a field of the round's form. */
export function roundFaultText(fault: RoundFault, lang: Lang): string {
  const t = texts[lang].round.wrong;
  switch (fault.field) {
    case "event":
      return t.event;
    case "channel":
      return t.channel;
    case "shortestLife":
      return t.shortestLife;
    case "internalRate":
      return t.internalRate[fault.kind];
    case "budgetYear": {
      if (fault.kind === "unreadable") return t.budgetYear;
      const year = yearOf(fault.day);
      return t.wrongYear(formatDay(fault.day, lang, "medium"), year + 1, year + 2);
    }
    case "amountLimit": {
      if (fault.kind !== "ambiguous") return t.amountLimit[fault.kind];
      const amounts = fault.readings.map((kronor) => formatAmount(kronor, lang));
      return t.amountLimit.ambiguous(joinList(amounts, lang, "or"));
    }
  }
}

/** The same of the form of more time. */
export function extensionFaultText(fault: ExtensionFault, lang: Lang): string {
  const t = texts[lang].round.extend.wrong;
  switch (fault.field) {
    case "committee":
      return t.committee;
    case "number":
      return fault.kind === "otherYear" ? t.number.otherYear(fault.budgetYear) : t.number[fault.kind];
    case "until":
      return fault.kind === "notAfter"
        ? t.until.notAfter(formatDay(fault.stoppdatum, lang, "medium"))
        : t.until[fault.kind];
    case "reason":
      return t.reason[fault.kind];
  }
}
