import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { ProposalContent } from "../../domain/proposal/proposal-content.ts";
import { FIELDS_OF, type ProposalForm } from "../../domain/proposal/proposal-form.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import { fieldLabel, fieldValue } from "../../text/proposal/field-text.ts";
import { texts } from "../../text/texts.ts";
import type { Fact } from "../card-parts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";

/** A label and what stands at it, as plain text. */
export type PlainFact = readonly [label: string, value: string];

/** What a proposal says besides its title and its amounts; what was left empty is left out. */
export function factsOfContent(
  content: ProposalContent,
  organisation: Organisation,
  lang: Lang,
): readonly PlainFact[] {
  const t = texts[lang].proposal.field;
  const { residents, staff, children, contact } = content;
  return filled([
    ...whereItBelongs(content, organisation, lang),
    [t.goal, content.goal],
    ...ownFacts(content, organisation, lang),
    [t.description, content.description],
    [t.residents, residents],
    [t.staff, staff],
    [t.children, children],
    [t.contact, contact],
  ]);
}

/** The same of what has only been typed: each input as it stands, also the amounts. */
export function factsOfForm(
  type: ProposalType,
  form: ProposalForm,
  organisation: Organisation,
  budgetYear: number,
  lang: Lang,
): readonly PlainFact[] {
  return filled(
    FIELDS_OF[type]
      .filter((field) => field !== "title" && !(field === "land" && form.land !== "true"))
      .map((field) => [
        fieldLabel(field, budgetYear, lang),
        fieldValue(field, form[field] ?? "", organisation, lang),
      ]),
  );
}

/** The facts as a card shows them, each of at most so many characters. */
export function shownFacts(facts: readonly PlainFact[], most: number): Fact[] {
  return facts.map(([label, value]) => ({
    label: asMarkdown(label),
    value: escapeMarkdown(shorten(value, most)),
  }));
}

function whereItBelongs(
  { departmentId }: ProposalContent,
  { departments, committees }: Organisation,
  lang: Lang,
): readonly PlainFact[] {
  const department = departments.find(({ id }) => id === departmentId);
  const committee = committees.find(({ id }) => id === department?.committeeId);
  return [
    [texts[lang].proposal.field.department, department?.name ?? departmentId],
    [texts[lang].proposals.card.label.committee, committee?.name ?? ""],
  ];
}

function ownFacts(content: ProposalContent, { committees }: Organisation, lang: Lang): readonly PlainFact[] {
  const words = texts[lang].proposal;
  const t = words.field;
  switch (content.type) {
    case "efficiency":
      return [
        [t.affected, content.affected],
        [t.risks, content.risks],
      ];
    case "investment": {
      const card = texts[lang].proposals.card;
      const { category, kind, depreciation, inUseYear } = content;
      return [
        [t.category, words.category[category]],
        [t.investmentKind, words.investmentKind[kind]],
        [card.label.depreciation, depreciation.kind === "land" ? card.land : card.years(depreciation.years)],
        [t.inUseYear, String(inUseYear)],
      ];
    }
    case "operating":
      return [
        [t.reason, words.reason[content.reason]],
        [t.duration, words.duration[content.duration]],
      ];
    case "assignment":
      return [
        [t.wording, content.wording],
        [t.serves, content.serves],
        [t.indicator, content.indicator],
        [t.committee, committees.find(({ id }) => id === content.committeeId)?.name ?? content.committeeId],
        [t.doneBy, content.doneBy],
      ];
  }
}

function filled(facts: readonly PlainFact[]): readonly PlainFact[] {
  return facts.filter(([, value]) => value !== "");
}
