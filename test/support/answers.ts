import type { Lang } from "../../src/domain/lang.ts";
import type {
  AnsweredEvent,
  CandidatesAnswer,
  ClarifyAnswer,
  CompareAnswer,
  CountAnswer,
  DeclineAnswer,
  EventAnswer,
  HelpAnswer,
  Involvement,
  ListAnswer,
  NoneAnswer,
  Period,
  SmalltalkAnswer,
  Suggestion,
} from "../../src/domain/question/answer.ts";

/** Answers as the understanding gives them, for cards and texts that have nothing to understand. */
export interface Asked {
  readonly lang: Lang;
  readonly today: string;
}

const NEXT: Suggestion = { kind: "what-next" };
const ALL_STOPPDATUM: Suggestion = { kind: "all-stoppdatum" };
export const GENERAL: readonly Suggestion[] = [NEXT, ALL_STOPPDATUM, { kind: "this-month", month: 3 }];

function base(asked: Asked) {
  return {
    lang: asked.lang,
    today: asked.today,
    calendar: { id: "tidsplan-2024", name: "Tidsplan för Mål och budget 2024", yearly: false },
    suggestions: [] as readonly Suggestion[],
    events: [] as readonly AnsweredEvent[],
    selection: {},
  };
}

export function eventAnswer(
  asked: Asked,
  events: readonly [AnsweredEvent, ...AnsweredEvent[]],
  rest: Partial<EventAnswer> = {},
): EventAnswer {
  const answer = { intent: "when", behaviour: "answer", kind: "event", asked: "date" } as const;
  return { ...base(asked), ...answer, events, involvements: [], quotes: [], ...rest };
}

export function listAnswer(
  asked: Asked,
  events: readonly AnsweredEvent[],
  rest: Partial<ListAnswer> = {},
): ListAnswer {
  const answer = { intent: "list-period", behaviour: "answer", kind: "list" } as const;
  return { ...base(asked), ...answer, events, total: events.length, ...rest };
}

export function countAnswer(
  asked: Asked,
  events: readonly AnsweredEvent[],
  rest: Partial<CountAnswer> = {},
): CountAnswer {
  const answer = { intent: "count", behaviour: "answer", kind: "count" } as const;
  return { ...base(asked), ...answer, events, count: events.length, ...rest };
}

export function compareAnswer(
  asked: Asked,
  events: readonly [AnsweredEvent, AnsweredEvent],
  rest: Partial<CompareAnswer> = {},
): CompareAnswer {
  const answer = { intent: "compare", behaviour: "answer", kind: "compare", asked: "order" } as const;
  return { ...base(asked), ...answer, events, named: events, sameTime: false, ...rest };
}

export function candidatesAnswer(asked: Asked, events: readonly AnsweredEvent[]): CandidatesAnswer {
  const answer = { intent: "when", behaviour: "candidates", kind: "candidates", asked: "date" } as const;
  return { ...base(asked), ...answer, events };
}

export function noneAnswer(asked: Asked, rest: Partial<NoneAnswer>): NoneAnswer {
  const answer = { intent: "list-period", behaviour: "none", kind: "none", reason: "empty" } as const;
  return { ...base(asked), ...answer, ...rest };
}

export function declineAnswer(asked: Asked, rest: Partial<DeclineAnswer> = {}): DeclineAnswer {
  const answer = { intent: "out-of-scope", behaviour: "decline", kind: "decline" } as const;
  return { ...base(asked), ...answer, suggestions: GENERAL, unknownWords: [], nearest: [], ...rest };
}

export function helpAnswer(asked: Asked): HelpAnswer {
  const answer = { intent: "out-of-scope", behaviour: "help", kind: "help" } as const;
  return { ...base(asked), ...answer, suggestions: GENERAL };
}

export function smalltalkAnswer(asked: Asked, talk: SmalltalkAnswer["talk"]): SmalltalkAnswer {
  const answer = { intent: "out-of-scope", behaviour: "smalltalk", kind: "smalltalk" } as const;
  return { ...base(asked), ...answer, talk, suggestions: GENERAL };
}

export function clarifyAnswer(asked: Asked, missing: ClarifyAnswer["missing"]): ClarifyAnswer {
  const answer = { intent: "when", behaviour: "clarify", kind: "clarify" } as const;
  return { ...base(asked), ...answer, missing, suggestions: GENERAL };
}

export function responsible(who: string, quote: string): Involvement {
  return { how: "responsible", who, quote, field: "comment" };
}

export function monthPeriod(year: number, monthNumber: number, lastDay: number): Period {
  const name = `${year}-${String(monthNumber).padStart(2, "0")}`;
  return {
    start: `${name}-01`,
    end: `${name}-${lastDay}`,
    label: { kind: "month", month: monthNumber, year },
  };
}
