import type { FollowUpAsk, FollowUpWishKind } from "./follow-up-wish.ts";
import type { FollowUpPhrase } from "./phrase.ts";

/**
 * What every message has that asks so, in either language: most phrases are passed over at a glance, and a question to the
 * calendar that speaks of the budget costs next to nothing.
 */
const OF_QUESTION: Readonly<Record<FollowUpAsk, RegExp>> = {
  standing:
    /^(?:hur|haller|klarar|kommer|gar|ligger|drar|ar|har|ekonomi\S*|siffrorna|budgetlaget|how|does|do|will|is|are|has|have) | (?:gar|ligger) (?:back|minus|plus|jamnt|over|under|inom|enligt|med|pa)/u,
  used: /forbruk|anvan|gjort|spend|spent|nyttja|gatt|kosta|brukat|slut|procent|uppe i|use|consum|gone|borta|kvar/u,
  left: /kvar|left|remain/u,
  budget: /^(?:vad|hur|vilken|what|how|the|annual|yearly|arsb|budget).*budget|^(?:ars)?budget/u,
  outcome: /utfall|redovis|kosta|outcome|actual|cost/u,
  deviation: /avvik|skott|deviat|varian|deficit|surplus|hur (?:mycket|over|under|back)|how (?:much|far)/u,
  forecast: /prognos|landar|aret|i ar|forecast|land|end up/u,
  largest:
    /mest|minst|lagst|dyrast|billigast|narmast|least|smallest|lowest|closest|storst|hogst|flest|langst|bast|samst|avvik|largest|biggest|greatest|most|highest|f[ua]rthest|worst|best|deviat|varian/u,
  over: /^(?:vem|vilk|var|ar|finns|gar|ligger|hur manga|who|which|what|is|are|how many)/u,
  compare: /jamfor|skillnad|forandr|andrats|utvecklat|compar|differ|change|develop/u,
  fact: /handlagg|chef|diarie|d ?nr|arende|dater|datum|siffr|tabell|uppgifter|uppfoljning|tjansteskriv|organ|utskott|paragra|manad|forbehall|ogonblick|utfall|officer|head|manager|case|number|figure|table|memorandum|follow ?up|body|committee|month|snapshot|caveat|reservation/u,
  comments:
    /komment|forklar|varfor|beror|atgard|orsak|anledning|skriv|sager| at |comment|explain|why|measure|action|reason|cause|say|said|writ|doing about/u,
  "missing-comments": /komment|forklar|skrivit|comment|explain/u,
  meaning:
    /betyder|innebar|menas|vad star|minus|plus|avvik|las(?:er|a)|tolka|mean|sign|deviat|varian|read the|budget|forecast|outcome/u,
  parts:
    /ingar|finns|ar med|hor|bestar|enhet|del|ligger|rader|verksamhet|avdelning|unit|part|belong|consist|made up|department|includ| in /u,
  months: /manader|uppfoljningar|months|follow ups/u,
};
const OF_WISH: Readonly<Record<Exclude<FollowUpWishKind, "question">, RegExp>> = {
  show: /uppfoljning|follow|siffr|figure|number/u,
  memorandum: /tjansteskriv|memo/u,
  settings: /installning|setting|trosk|grans|mottag|threshold|limit|receiver/u,
  comment: /komment|comment/u,
};

/** Tells for one message which phrases are worth a look. */
export function likelyIn(plain: string): (phrase: FollowUpPhrase) => boolean {
  const known = new Map<RegExp, boolean>();
  return (phrase) => {
    const glance = phrase.kind === "question" ? OF_QUESTION[phrase.asks] : OF_WISH[phrase.kind];
    const isLikely = known.get(glance) ?? glance.test(plain);
    known.set(glance, isLikely);
    return isLikely;
  };
}
