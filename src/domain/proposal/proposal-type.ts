/** The four that the customer's stoppdatum asks for: effektivisering, investering, driftkostnadsförändring, uppdrag. */
export const PROPOSAL_TYPES = ["efficiency", "investment", "operating", "assignment"] as const;
export type ProposalType = (typeof PROPOSAL_TYPES)[number];

/** What a number begins with, as Swedes abbreviate the types. */
export const NUMBER_PREFIX: Readonly<Record<ProposalType, string>> = {
  efficiency: "EFF",
  investment: "INV",
  operating: "DRI",
  assignment: "UPP",
};

/** A number as people write it: "EFF-2024-007". */
export function formatNumber(type: ProposalType, budgetYear: number, number: number): string {
  return `${NUMBER_PREFIX[type]}-${budgetYear}-${String(number).padStart(3, "0")}`;
}

export interface NumberRef {
  readonly type: ProposalType;
  readonly budgetYear: number;
  readonly number: number;
}

/** Reads a number as somebody types it, in any case and with spaces for hyphens; undefined for all else. */
export function readNumber(text: string): NumberRef | undefined {
  const [, prefix = "", year = "", number = ""] =
    /^\s*(EFF|INV|DRI|UPP)[\s-]*(20\d\d)[\s-]+0*(\d{1,6})\s*$/iu.exec(text) ?? [];
  const type = PROPOSAL_TYPES.find((each) => NUMBER_PREFIX[each] === prefix.toUpperCase());
  if (type === undefined || Number(number) === 0) return undefined;
  return { type, budgetYear: Number(year), number: Number(number) };
}
