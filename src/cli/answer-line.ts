/** A line of a questions file: one question, or the turns of a conversation. */
export interface QuestionLine {
  readonly id: string;
  readonly q?: string;
  readonly turns?: readonly { readonly q: string }[];
  readonly now: string;
  readonly dataset?: string;
}

/** What is written for one turn. */
export interface AnswerLine {
  readonly behaviour: string;
  readonly intent: string;
  readonly text: string;
  readonly events: readonly { readonly start: string; readonly end: string; readonly title: string }[];
  readonly days?: number;
  readonly count?: number;
  readonly status?: string;
}
