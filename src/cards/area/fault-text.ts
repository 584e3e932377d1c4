import type { AreaFault } from "../../domain/follow-up/area-form.ts";
import type { ReceiverFault } from "../../domain/follow-up/receiver-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatAmount } from "../../text/format-amount.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";

/** What is to be mended in a field of the form of an area's limits and questions. */
export function areaFaultText(fault: AreaFault, lang: Lang): string {
  const t = texts[lang].area.form.wrong;
  switch (fault.field) {
    case "share":
    case "politicalShare":
      return t.share[fault.kind];
    case "amount":
    case "politicalAmount": {
      if (fault.kind !== "ambiguous") return t.amount[fault.kind];
      const amounts = fault.readings.map((kronor) => formatAmount(kronor, lang));
      return t.amount.ambiguous(joinList(amounts, lang, "or"));
    }
    case "body":
      return t.body[fault.kind];
    case "asks":
      return t.asks;
    case "workingDays":
      return t.workingDays;
  }
}

/** The same of a receiver's form. */
export function receiverFaultText(fault: ReceiverFault, lang: Lang): string {
  const t = texts[lang].area.receiver.wrong;
  switch (fault.field) {
    case "channel":
      return t.channel[fault.kind];
    case "when":
    case "months":
      return t.choose;
    case "workingDay":
      return t.workingDay;
  }
}
