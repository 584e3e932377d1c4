import type { Lang } from "../../domain/lang.ts";
import type { Report } from "../../domain/report/report.ts";
import { texts } from "../../text/texts.ts";
import { mineButton } from "./mark-buttons.ts";
import { asSentence, markMessage, type MarkAnswer } from "./mark-message.ts";
import { named, titleOf } from "./mark-words.ts";

/** What somebody has named, and what is not there. */
type NotFound =
  | { readonly kind: "notIn"; readonly report: Report | undefined; readonly placeName: string }
  | { readonly kind: "unknown"; readonly said: string };

/** That nothing could be marked by the names that were used. */
export function notFoundAnswer(found: NotFound, lang: Lang): MarkAnswer {
  const t = texts[lang].mark.refused;
  const headline = headlineOf(found, lang);
  const message = markMessage(
    { headline, text: t.unknownText, buttons: (press) => [mineButton(press)] },
    lang,
  );
  return { brief: [asSentence(headline), t.nothing].join(" "), isReceipt: false, message };
}

function headlineOf(found: NotFound, lang: Lang): string {
  const t = texts[lang].mark.refused;
  if (found.kind === "unknown") return t.unknown(named(found.said));
  const place = named(found.placeName);
  return found.report === undefined ? t.notInAny(place) : t.notIn(place, titleOf(found.report, lang));
}
