import type { Intent } from "./answer.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { ordinalOf } from "./ordinal-words.ts";
import { stemOf } from "./stem.ts";
import type { Term } from "./term.ts";
import { plainWord, wordsOf } from "./words.ts";

const CALENDAR_ITSELF =
  /^(tidsplan|tidplan|arshjul|schema|process|processen|tidsplanen|tidplanen|arshjulet|schemat|kommunplansprocess\w*|styrmodell\w*|timeline|timetable|schedule|plan|planen)$/u;

/** In "nästa punkt i tidsplanen" the tidsplan is the calendar that is asked, and no event. */
export function withoutSelf(
  terms: readonly Term[],
  intent: Intent,
  index: CalendarIndex,
  plain: string,
): readonly Term[] {
  const overAll = intent === "what-next" || intent === "list-period" || intent === "count";
  if (!overAll && ordinalOf(plain) === undefined) return terms;
  const named = new Set(
    index.calendars.flatMap(({ name }) =>
      wordsOf(name).map((word) => index.lexicon.numberOf(stemOf(word.plain))),
    ),
  );
  return terms.filter((term) => {
    if (term.soft === true) return true;
    const said = plainWord(term.written);
    if (CALENDAR_ITSELF.test(said)) return false;
    if (!WORK_ON_IT.test(said)) return true;
    return ![...named].some(
      (stem) =>
        stem !== undefined &&
        said.startsWith(index.lexicon.stemAt(stem)) &&
        index.lexicon.stemAt(stem).length >= 3,
    );
  });
}

/** "Budgetarbetet", "målprocessen": the work that the whole calendar plans. */
const WORK_ON_IT = /(arbetet?|process(en)?|aret|hjulet|planering(en)?)$/u;
