import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import { isPolitical } from "../../domain/follow-up/memorandum-blanks.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import { formatMonth, monthName } from "../figures.ts";
import { formatDay } from "../format.ts";
import { heading, type MemorandumBlock, type MemorandumRun, paragraph, words } from "./memorandum-blocks.ts";
import { blankRun, bodyRun } from "./memorandum-runs.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";

/** That the bodies, one after another, take part of the follow-up: nothing else is proposed. */
export function proposalBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  const { summary, bodies } = memorandum;
  const [first, ...others] = bodies;
  const matter = t.proposal.matter(summary.area.name, periodOf(summary.month));
  const proposes = others.flatMap((body, at) => [
    at === 0 ? t.proposal.proposesThat : t.proposal.inTurnThat,
    body ?? "",
  ]);
  return [
    heading(2, t.section.proposal),
    paragraph(bodyRun(first, memorandum), ...proposes, t.proposal.takesPart(matter)),
  ];
}

/** "januari–november 2025"; January is alone. */
function periodOf(month: string): string {
  const { month: number } = partsOfMonth(month);
  const until = formatMonth(month, "sv");
  return number === 1 ? until : `${monthName(1, "sv")}–${until}`;
}

/** How the case has come about, and where it goes. */
export function caseBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  const { document } = memorandum.summary;
  const { rhythm, council, levels, made } = t.administration;
  return [
    heading(2, t.section.basis),
    basisBlock(memorandum),
    heading(2, t.section.political),
    paragraph(...politicalWords(memorandum)),
    heading(2, t.section.administration),
    ...[rhythm, council, levels, made(document)].map((text) => paragraph(text)),
    heading(2, t.section.consequence),
    paragraph(t.consequence.none),
    ...(isPolitical(memorandum.deviations) ? [paragraph(blankRun({ kind: "consequence" }, memorandum))] : []),
    heading(2, t.section.sendTo),
    ...(["knowledge", "action"] as const).map((purpose) =>
      paragraph(t.sendTo[purpose], blankRun({ kind: "sendTo", purpose }, memorandum)),
    ),
  ];
}

function basisBlock({ summary, dated, deviations }: Memorandum): MemorandumBlock {
  const { facts, month, area, document, version } = summary;
  const said = formatMonth(month, "sv");
  const day = (date: string): string => formatDay(date, "sv", "medium");
  const table = [
    t.basis.table(said, area.name),
    facts.tableDated === undefined ? "" : t.basis.dated(day(facts.tableDated)),
    t.basis.source(document, version),
  ];
  const hasComments = deviations.some(({ comment }) => comment?.deviation !== undefined);
  return {
    kind: "list",
    items: [
      words(t.basis.memorandum(day(dated))),
      words(table.join("")),
      ...(hasComments ? [words(t.basis.comments(said))] : []),
    ],
  };
}

function politicalWords(memorandum: Memorandum): readonly (string | MemorandumRun)[] {
  const { bodies, summary } = memorandum;
  const { bodyMeets, body } = summary.facts;
  const [first, ...others] = bodies;
  // Whose meeting it is, the table says together with its name.
  const meets =
    bodyMeets === undefined || body === undefined
      ? ""
      : t.political.meets(formatDay(bodyMeets, "sv", "medium"));
  const then = others.map((each, at) => {
    const decides = at === others.length - 1 ? t.political.decides : "";
    return `${(at === 0 ? t.political.then : t.political.last)(each ?? "")}${decides}.`;
  });
  const informed = summary.isFuller ? [] : [t.political.informed];
  return [
    bodyRun(first, memorandum),
    `${others.length === 0 ? t.political.only : t.political.first}${meets}.`,
    ...[...then, ...informed].map((sentence) => ` ${sentence}`),
  ];
}
