import type { Lang } from "../../domain/lang.ts";
import type { Named } from "../../domain/summary/summary.ts";
import { texts } from "../texts.ts";

/** The nämnd as it was called, or that nobody knows it. */
export function committeeName({ name }: Named, lang: Lang): string {
  return name === "" ? texts[lang].summary.unknownCommittee : name;
}

/** The förvaltning as it was called; one that the organisation does not know is told by its id. */
export function departmentName({ id, name }: Named, lang: Lang): string {
  return name === "" ? `${texts[lang].summary.unknownDepartment} (${id})` : name;
}
