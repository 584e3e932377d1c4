import type { Lang } from "../../domain/lang.ts";
import { lastPlace, type OrderFault, type PlacedProposal } from "../../domain/proposal/department-order.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { cardInput, type CardInput } from "../card-input.ts";
import { pageOf, type Page } from "../page.ts";
import type { ProposalsCardData } from "../proposal/contracts.ts";
import { numberOf } from "../proposal/proposal-buttons.ts";
import { MOST_ORDERED } from "../review-submits.ts";
import { departmentButton, kickerOf, type DepartmentShown } from "./department-card.ts";
import { formatNumbered } from "./numbered-ids.ts";
import { numberAndTitle } from "./queue-rows.ts";

/** More than this nobody wants read: the list has them all. */
const MOST_KEPT = 6;

/** The form that orders a department's proposals. */
export interface OrderShown extends DepartmentShown {
  /** What was typed and could not be saved, by the proposals' ids, and why. */
  readonly typed?: ReadonlyMap<string, string>;
  readonly faults?: ReadonlyMap<string, OrderFault>;
}

export function orderText(shown: OrderShown, lang: Lang): string {
  const t = texts[lang].review.department.order;
  const rows = movablePage(shown).rows.map(
    ({ proposal, place = 0 }) => `${place}. ${numberAndTitle(proposal, lang)}`,
  );
  return [`${t.headline} ${textOf(shown, lang)}`, ...rows].join("\n");
}

/** An input for each proposal that may be moved; what has been reviewed keeps its number, and that is said. */
export function toOrderCard(shown: OrderShown, lang: Lang, frame: CardFrame): ProposalsCardData {
  const t = texts[lang].review.department.order;
  const { rows, first, total } = movablePage(shown);
  const kept = keptText(shown.placed, lang);
  const page = rows.length < total ? t.page(first + 1, first + rows.length, total) : "";
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(kickerOf(shown, lang)),
    headline: asMarkdown(t.headline),
    text: asMarkdown(textOf(shown, lang)),
    tone: hasFaults(shown) ? "Attention" : "Default",
    notes: kept === "" ? [] : [escapeMarkdown(kept)],
    groups: [],
    page: asMarkdown(page),
    inputs: rows.map((row, at) => toInput(row, at, shown, lang)),
    buttons: buttonsOf(shown, frame.press),
  };
}

function textOf(shown: OrderShown, lang: Lang): string {
  const t = texts[lang].review.department.order;
  if (movablePage(shown).total === 0) return t.none;
  return hasFaults(shown) ? t.wrong : [shown.note ?? "", t.text].filter((line) => line !== "").join(" ");
}

function hasFaults({ faults }: OrderShown): boolean {
  return faults !== undefined && faults.size > 0;
}

function movablePage({ placed, shown }: OrderShown): Page<PlacedProposal> {
  const movable = placed.filter(({ isMovable }) => isMovable);
  return pageOf(movable, shown, MOST_ORDERED);
}

function toInput(row: PlacedProposal, at: number, shown: OrderShown, lang: Lang): CardInput {
  const { proposal, place = 0 } = row;
  const fault = shown.faults?.get(proposal.id);
  return cardInput({
    id: `place${at + 1}`,
    label: numberAndTitle(proposal, lang),
    value: (shown.typed?.get(proposal.id) ?? String(place)).slice(0, 10),
    mostCharacters: 4,
    example: texts[lang].review.department.order.example,
    wrong: asMarkdown(fault === undefined ? "" : faultText(fault, shown, lang)),
  });
}

function faultText({ kind }: OrderFault, { placed }: OrderShown, lang: Lang): string {
  const t = texts[lang].review.department.order.fault;
  switch (kind) {
    case "notANumber":
      return t.notANumber;
    case "outside":
      return t.outside(lastPlace(placed));
    case "double":
      return t.double;
    case "taken":
      return t.taken;
  }
}

/** Which proposals keep their numbers, or "". */
function keptText(placed: readonly PlacedProposal[], lang: Lang): string {
  const t = texts[lang].review.department.order;
  const kept = placed.flatMap(({ proposal, place, isMovable }) =>
    isMovable || place === undefined ? [] : [t.keptOne(place, numberOf(proposal))],
  );
  if (kept.length === 0) return "";
  const more = kept.length - MOST_KEPT;
  const named = kept.slice(0, MOST_KEPT);
  return t.kept(joinList([...named, ...(more > 0 ? [t.keptMore(more)] : [])], lang));
}

function buttonsOf(shown: OrderShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].review.department;
  const { rows, first, total } = movablePage(shown);
  const of = { department: shown.department.id, budgetYear: shown.standing.round.budgetYear };
  const shownRows = rows.map(({ proposal, place = 0 }) => formatNumbered({ id: proposal.id, number: place }));
  const next = first + rows.length;
  const save: CardButton = {
    title: t.order.save,
    style: "positive",
    data: { verb: "save-order", ...press, ...of, shown: first, rows: shownRows },
  };
  const more: CardButton = {
    title: t.more,
    data: { verb: "order-department", ...press, ...of, shown: next },
  };
  return [
    ...(total === 0 ? [] : [save]),
    ...(next < total ? [more] : []),
    departmentButton(t.show, shown, press),
  ];
}
