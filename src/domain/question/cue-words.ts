import { slipsBetween } from "./lexicon.ts";

/** How people shorten the small words when they type in a hurry. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nr: "nar",
    hr: "hur",
    ngt: "nagot",
    ngn: "nagon",
    ngra: "nagra",
    ggr: "ganger",
    mkt: "mycket",
    o: "och",
    oxa: "ocksa",
    oxo: "ocksa",
    ff: "fortfarande",
    fn: "nu",
    vn: "vilken",
    imorn: "imorgon",
    imorrn: "imorgon",
    imoron: "imorgon",
    tis: "tisdag",
    ons: "onsdag",
    tors: "torsdag",
    wen: "nar",
    whos: "who",
    wat: "what",
    nxt: "next",
    pls: "please",
    plz: "please",
  }),
);

/** The words that tell what is asked and when; a slip in one of them hides the whole question. */
const CUE_WORDS = `
  nasta vecka veckan manad manaden manader ansvarar ansvarig ansvaret handelse handelser hander stoppdatum vilken vilka
  vilket manga harnast deltar syftet syfte varfor datum datumet passerat fortfarande kvar resten beslutas beslutar
  beslutat skickas skickar moten motet idag imorgon mandag tisdag onsdag torsdag fredag lordag sondag januari februari
  april augusti september oktober november december hosten varen sommaren sommar vintern lange langt dagar veckor hjalp
  samtliga kommande senaste sista forsta traffas skriver bokar ansvariga kalender narmaste
  when what which where week weeks month next many responsible deadline deadlines happens happening meeting meetings
  purpose tomorrow today until between
`
  .trim()
  .split(/\s+/u);
/** Verbs that are themselves and no slip: "boka mötet" is an order. */
const KNOWN = new Set([...CUE_WORDS, "boka", "skicka", "besluta"]);
const BY_LETTER = new Map<string, string[]>();
for (const word of CUE_WORDS) {
  const others = BY_LETTER.get(word.charAt(0));
  if (others) others.push(word);
  else BY_LETTER.set(word.charAt(0), [word]);
}

/** The cue word that a plain word stands for, when it is a shorthand or has one slip; undefined when it is none. */
export function mendCueWord(plain: string): string | undefined {
  const short = SHORT.get(plain);
  if (short !== undefined) return short;
  if (plain.length < 4 || KNOWN.has(plain)) return undefined;
  return BY_LETTER.get(plain.charAt(0))?.find(
    (word) =>
      Math.abs(word.length - plain.length) <= 1 &&
      Math.max(word.length, plain.length) >= 5 &&
      slipsBetween(plain, word) === 1,
  );
}
