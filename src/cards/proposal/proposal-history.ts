import type { Lang } from "../../domain/lang.ts";
import type { FieldChange, ProposalChange } from "../../domain/proposal/proposal.ts";
import { momentText } from "../../text/moment.ts";
import { fieldLabel, fieldValue } from "../../text/proposal/field-text.ts";
import { texts } from "../../text/texts.ts";
import { escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { HistoryRow } from "./contracts.ts";
import type { ProposalShown } from "./proposal-shown.ts";

/** So many changes are shown at once, the latest first. */
const MOST_CHANGES = 8;
/** So many fields of a change, and characters of a value: the proposal itself has the rest. */
const MOST_FIELDS = 5;
const MOST_VALUE = 60;
const MOST_SAID = 300;

/** The changes as rows, the latest first; of an author's drafts only the author hears. */
export function historyRows(shown: ProposalShown, lang: Lang): readonly HistoryRow[] {
  const from = shown.history?.shown ?? 0;
  return seenChanges(shown)
    .slice(from, from + MOST_CHANGES)
    .map((change) => rowOf(change, shown, lang));
}

/** How many earlier ones are left out. */
export function leftOut(shown: ProposalShown): number {
  return Math.max(0, seenChanges(shown).length - nextFrom(shown));
}

/** How many have been shown when this card is. */
export function nextFrom({ history }: Pick<ProposalShown, "history">): number {
  return (history?.shown ?? 0) + MOST_CHANGES;
}

function seenChanges({ history, relations }: ProposalShown): readonly ProposalChange[] {
  const changes = history?.changes ?? [];
  const seen = changes.filter(({ action }) => action !== "edit" || relations.has("author"));
  return seen.toReversed();
}

function rowOf(change: ProposalChange, shown: ProposalShown, lang: Lang): HistoryRow {
  const t = texts[lang].proposals.card.history;
  const { at, by, action, fields, comment = "" } = change;
  const more = fields.length - MOST_FIELDS;
  const lines = [
    ...(comment === "" ? [] : [shorten(comment, MOST_SAID)]),
    ...fields.slice(0, MOST_FIELDS).map((field) => fieldLine(field, shown, lang)),
    ...(more > 0 ? [t.moreFields(more)] : []),
  ];
  return {
    when: escapeMarkdown(momentText(at, shown.today, lang)),
    what: escapeMarkdown(t.what(by.name, t.done[action])),
    lines: lines.map(escapeMarkdown),
  };
}

function fieldLine(
  { field, old, new: now }: FieldChange,
  { organisation, proposal: { budgetYear } }: ProposalShown,
  lang: Lang,
): string {
  const t = texts[lang].proposals.card.history;
  const label = fieldLabel(field, budgetYear, lang);
  const read = (value: string) => shorten(fieldValue(field, value, organisation, lang), MOST_VALUE);
  if (old === "") return t.filled(label, read(now));
  return now === "" ? t.emptied(label, read(old)) : t.change(label, read(old), read(now));
}
