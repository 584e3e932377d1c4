import { readReportWish } from "../domain/report-question/read-report-wish.ts";
import type { ReportWish, ReportWishKind } from "../domain/report-question/report-wish.ts";
import type { Turn } from "./turn.ts";

const read = new WeakMap<Turn, { readonly wish: ReportWish | undefined }>();

/** What a message that is meant for the bot wants with reports, typed or asked by a button; read once for each turn. */
export function reportWishOf(turn: Turn): ReportWish | undefined {
  const known = read.get(turn);
  if (known !== undefined) return known.wish;
  const asked = askedBy(turn);
  const wish = asked === undefined ? undefined : readReportWish(asked);
  read.set(turn, { wish });
  return wish;
}

/** A button that asks is as if its question had been typed. */
function askedBy({ isAddressed, submit, text }: Turn): string | undefined {
  if (submit?.verb === "ask") return submit.question;
  return isAddressed && submit === undefined ? text : undefined;
}

/** Routes take a turn by it: true for a message that wants this, and nothing else. */
export function wantsReport(kind: ReportWishKind): (turn: Turn) => boolean {
  return (turn) => reportWishOf(turn)?.kind === kind;
}
