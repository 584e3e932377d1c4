import { secondYearAfter, yearAfter } from "./year-rule.ts";
import type { NotationDoubt } from "./reading.ts";
import type { Term } from "./terms.ts";
import type { Found, Unit } from "./unit.ts";

/** Takes the year that follows, when one does, and makes the unit with it. Of "2023/2024" the second holds, for what the unit ends. */
export function withYear(
  terms: readonly Term[],
  at: number,
  make: (year: number | undefined) => Unit,
  doubt?: NotationDoubt,
): Found<Unit> {
  const year = yearAfter(terms, at);
  if (year === undefined) return { value: withDoubt(make(undefined), doubt), next: at };
  const second = secondYearAfter(terms, year.next, year.value.year);
  const unit = make(second?.value ?? year.value.year);
  return { value: withDoubt(unit, doubt ?? year.value.doubt), next: second?.next ?? year.next };
}

/** The unit with what is doubtful about it. */
export function withDoubt(unit: Unit, doubt: NotationDoubt | undefined): Unit {
  return doubt === undefined ? unit : { ...unit, doubt };
}

/** The unit with a year, when there is one. */
export function inYear(unit: Unit, year: number | undefined): Unit {
  return year === undefined ? unit : { ...unit, year };
}
