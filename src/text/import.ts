import { enImport } from "./import-en.ts";
import { svImport, type ImportTexts } from "./import-sv.ts";
import type { Lang } from "../domain/lang.ts";
import type { DateWarning } from "../domain/calendar/read-date-column.ts";

export const importTexts: Readonly<Record<Lang, ImportTexts>> = { sv: svImport, en: enImport };

/** What the importer has to say of a row's date. */
export function warningText(warning: DateWarning, lang: Lang): string {
  const texts = importTexts[lang].warning;
  const say = texts[warning.kind] as (warning: DateWarning) => string;
  return say(warning);
}
