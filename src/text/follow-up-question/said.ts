/** An answer in words: the same for the card and for those who hear it. */
export interface SaidFollowUpAnswer {
  readonly headline: string;
  readonly text: string;
  readonly facts: readonly SaidFact[];
  readonly notes: readonly string[];
}

export interface SaidFact {
  readonly label: string;
  readonly value: string;
}

/** So many rows are told; of more the rest are counted. */
export const MOST_ROWS = 10;
