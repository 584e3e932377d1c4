import type { AskedField, Intent } from "./answer.ts";
import type { Cue } from "./cues.ts";

const TAKES_PART =
  /\b(deltar|delta|deltagare|deltagarna|med pa|ar med|vara med|ska med|bjuds|bjudas|inbjudna|kallas|kallade|narvara\w*|sitter|traffa\w*|vilka kommer|vem kommer|vem moter|gar pa|vilka moter|attend\w*|participa\w*|invited|tak(?:es?|ing) part|involved|inblandad\w*|berors|medverka\w*)\b/u;
const DECIDES =
  /\b(beslutar|beslutade|beslutat|faststaller|faststallde|antar|antog|godkanner|fattar|tar beslut|klubbar|decides?|approves?|adopts?|beslutsinstans|vilken instans|vilket organ)\b/u;
const RESPONSIBLE =
  /\b(ansvar\w*|svarar for|star for|vard|vardar|driver|tar hand om|haller i|leder|har hand om|skoter|ager|responsible|in charge|runs|leads|samordnar|koordinerar|kontaktperson|kontakta|halla i)\b/u;

/** Which field of an event a question is about. */
export function askedFieldOf(plain: string, cues: ReadonlySet<Cue>, intent: Intent): AskedField {
  switch (intent) {
    case "who":
      if (RESPONSIBLE.test(plain)) return "responsible";
      if (TAKES_PART.test(plain)) return "takes-part";
      if (
        /\b(vilka|vilken|which) (politiker\w*|tjansteman\w*|tjansteperson\w*|politicians|officials)\b/u.test(
          plain,
        )
      )
        return "takes-part";
      return DECIDES.test(plain) ? "decides" : "who";
    case "purpose":
      return "purpose";
    case "where":
      return "place";
    case "days-left":
      return "days-left";
    case "status":
      return "status";
    case "when":
      if (cues.has("time")) return "time";
      return cues.has("exactDay") ? "day" : "date";
    case "what-next":
    case "list-period":
    case "list-role":
    case "count":
    case "compare":
    case "out-of-scope":
      return "date";
  }
}
