/** What of a budget year's sammanställning is posted, as a subject of deliveries: a version, or the event of a calendar. */
export interface SummarySubject {
  readonly budgetYear: number;
  readonly of: string;
}

/** "2024.2": version 2 of the sammanställning for 2024. */
export function formatSummarySubject({ budgetYear, of }: SummarySubject): string {
  return `${budgetYear}.${of}`;
}

/** Undefined for what is not such a subject. */
export function readSummarySubject(subject: string): SummarySubject | undefined {
  const [, year, of] = /^(\d{4})\.(.+)$/u.exec(subject) ?? [];
  return year === undefined || of === undefined ? undefined : { budgetYear: Number(year), of };
}

/** The version that a subject names; undefined for another subject. */
export function readVersionSubject(
  subject: string,
): { readonly budgetYear: number; readonly version: number } | undefined {
  const read = readSummarySubject(subject);
  if (read === undefined || !/^[1-9]\d{0,5}$/u.test(read.of)) return undefined;
  return { budgetYear: read.budgetYear, version: Number(read.of) };
}
