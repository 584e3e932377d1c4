import { writeAmountWithUnit } from "../../domain/money/write-amount.ts";
import type { Lang } from "../../domain/lang.ts";
import type { FormFault } from "../../domain/proposal/form-fault.ts";
import type { Hint } from "../../domain/proposal/hints.ts";
import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import { formatAmount } from "../format-amount.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";

const QUOTED: Readonly<Record<Lang, (text: string) => string>> = {
  sv: (text) => `”${text}”`,
  en: (text) => `“${text}”`,
};

/** What to do about one input that cannot be taken, in a sentence. */
export function faultText(fault: FormFault, lang: Lang): string {
  const t = texts[lang].proposalFaults;
  switch (fault.kind) {
    case "missing":
      return t.missing[fault.field];
    case "tooLong":
      return t.tooLong(String(fault.most), String(fault.length - fault.most));
    case "ambiguousAmount":
      return t.ambiguousAmount(readingsText(fault.readings, lang));
    case "tooLargeAmount":
      return t.tooLargeAmount(formatAmount(fault.most, lang));
    case "blankYear":
      return t.blankYear(fault.year);
    case "unreadableLife":
      return t.unreadableLife(fault.least, fault.most);
    case "unreadableYear":
      return t.unreadableYear(fault.first, fault.last);
    case "unknownChoice":
    case "unknownDepartment":
    case "unknownCommittee":
    case "unknownGoal":
    case "unreadableAmount":
    case "tooFineAmount":
    case "noAmount":
    case "negativeSaving":
    case "negativeExpenditure":
    case "landWithYears":
      return t[fault.kind];
  }
}

/** Why an investment may belong to running costs. */
export function hintText(hint: Hint, lang: Lang): string {
  const t = texts[lang].proposalHints;
  switch (hint.kind) {
    case "belowAmountLimit":
      return t.belowAmountLimit(formatAmount(hint.total, lang), formatAmount(hint.limit, lang));
    case "shortLife":
      return t.shortLife(hint.years, hint.shortest);
  }
}

/** Each as it can be typed back, so that it is read as meant. */
function readingsText(readings: readonly Kronor[], lang: Lang): string {
  const written = readings.map((kronor) => QUOTED[lang](writeAmountWithUnit(kronor)));
  return joinList(written, lang, "or");
}
