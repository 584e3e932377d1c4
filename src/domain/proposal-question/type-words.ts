import type { Lang } from "../lang.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../proposal/proposal-type.ts";

/** How the four types are called, as plain words. */
const NAMES: Readonly<Record<Lang, Readonly<Record<ProposalType, string>>>> = {
  sv: {
    efficiency: "(?:effektivisering|besparing)(?:en|ar|arna|s?forslag(?:et|en)?)?",
    investment: "(?:re)?investering(?:en|ar|arna|s?forslag(?:et|en)?)?",
    operating:
      "drift(?:s|en|kostnad(?:en|er|erna)?|s?forslag(?:et|en)?|(?:s|kostnads)?(?:forandring(?:en|ar|arna)?|forslag(?:et|en)?))?",
    assignment: "uppdrag(?:et|en|s?forslag(?:et|en)?)?",
  },
  en: {
    efficiency:
      "(?:efficienc(?:y|ies)|savings?)(?: (?:savings?|gains?|measures?|improvements?))?(?: proposals?)?",
    investment: "(?:re)?investments?(?: proposals?)?",
    operating: "(?:running|operating) costs?(?: changes?)?(?: proposals?)?",
    assignment: "assignments?(?: proposals?)?",
  },
};

/** Any of the types' names, as the source of a regular expression. */
export const TYPE: Readonly<Record<Lang, string>> = {
  sv: `(?:${Object.values(NAMES.sv).join("|")})`,
  en: `(?:${Object.values(NAMES.en).join("|")})`,
};

const FOUND: Readonly<Record<Lang, Readonly<Record<ProposalType, RegExp>>>> = {
  sv: foundIn("sv"),
  en: foundIn("en"),
};

/** The type that plain words name; undefined for none, and for several. */
export function typeIn(said: string, lang: Lang): ProposalType | undefined {
  const named = PROPOSAL_TYPES.filter((type) => FOUND[lang][type].test(said));
  return named.length === 1 ? named[0] : undefined;
}

function foundIn(lang: Lang): Readonly<Record<ProposalType, RegExp>> {
  const of = (type: ProposalType) => new RegExp(`\\b(?:${NAMES[lang][type]})\\b`, "u");
  return {
    efficiency: of("efficiency"),
    investment: of("investment"),
    operating: of("operating"),
    assignment: of("assignment"),
  };
}
