import { LANGS, type Lang } from "../lang.ts";
import { plainWord } from "./words.ts";

/** What a word wants of the bot's own things: to see one, to change it or know when it comes, perhaps that, or nothing. */
export type Want = "show" | "change" | "perhaps-change" | "nothing" | "polite";

/** The words that may stand beside the names of the bot's own things. With any other word a message is the calendar's. */
const WORDS: Readonly<Record<Lang, Readonly<Record<Want, string>>>> = {
  sv: {
    polite: `hej hejsan hallå tja tjena snälla tack tackar gärna på förhand hjälpen och ja ok okej bra styrkedjan bot
      boten då vänligen please okay hi hello`,
    show: `visa visar öppna öppnar se ser titta kolla läsa läs läser ta fram skicka skickar skriv skriva ge sänd hämta idag
      dag nu genast direkt igen senaste förra aktuella står innehåller hitta hittar`,
    change: `stäng stänga stänger stängs avsluta avslutar slå slår sätt sätta sätter starta startar aktivera aktiverar
      inaktivera avaktivera pausa pausar stoppa stoppar sluta slutar slippa slipper bort radera avbeställ avbeställa
      avprenumerera prenumerera prenumererar prenumeration prenumerationen beställ beställa anmäl anmäla ändra ändrar ändras
      byt byta byter flytta flyttar justera ställ ställa ställer välj välja väljer lägg lägga koppla när kommer kom komma
      skickas skickades inte inget inga ingen aldrig varför varje avstängt påslaget ofta oftare`,
    "perhaps-change": `hur vem vilka vilken vilket tid tiden tider klockan kl vecka veckor måndag måndagar måndagen tisdag
      tisdagar tisdagen onsdag onsdagar onsdagen torsdag torsdagar torsdagen fredag fredagar fredagen morgon morgnar
      morgonen förmiddagen eftermiddagen kvällen tidigare senare stället istället hit kanal kanalen chatt chatten gruppen
      gruppchatten teamet nästa svenska engelska språk språket automatiskt fungerar funkar igång lugna längre kortare`,
    nothing: `jag vi du ni man mig mej oss dig er det den de en ett min mitt mina vår vårt våra ditt din dina ert era allas
      hela alla detta denna att som har ha kan kunde kunna skulle ska skall vill vilja önskar behöver måste bör få får fick
      gör göra går gå är vara blir bli var vart finns med om för till från i av ut upp in sig själv egentligen någon något
      några vad där också bara lite`,
  },
  en: {
    polite: "hi hello hey please thanks thank kindly and ok okay styrkedjan bot",
    show: `show shows open view see read display give send get look now today again latest last current contain contains say
      says find`,
    change: `turn switch stop pause cancel unsubscribe subscribe subscription disable enable activate deactivate start change
      edit modify move set adjust configure remove delete mute when come comes coming arrive arrives sent posted not no never
      don doesn stopped stops why every each off`,
    "perhaps-change": `how often who which where time week weeks day monday mondays tuesday tuesdays wednesday wednesdays
      thursday thursdays friday fridays morning mornings afternoon instead here channel chat group team next earlier later
      language swedish english automatically work works pm am clock`,
    nothing: `i you we me us my our your the a an this that it its is are was do does did can could would will may want wants
      need like d s t m ll to have has receive be for of in on at from there any some all up what out more anymore sending`,
  },
};

const WANTS: Readonly<Record<Lang, ReadonlyMap<string, Want>>> = {
  sv: wantsOf(WORDS.sv),
  en: wantsOf(WORDS.en),
};

/** What a plain word wants, and which languages know it; undefined for a word of the calendar's. */
export function wantOf(plain: string): { readonly want: Want; readonly langs: readonly Lang[] } | undefined {
  if (/^\d{1,4}$/u.test(plain)) return { want: "perhaps-change", langs: LANGS };
  const langs = LANGS.filter((lang) => WANTS[lang].has(plain));
  const want = langs.map((lang) => WANTS[lang].get(plain)).find((each) => each !== undefined);
  return want === undefined ? undefined : { want, langs };
}

function wantsOf(words: Readonly<Record<Want, string>>): ReadonlyMap<string, Want> {
  const entries = Object.entries(words) as readonly (readonly [Want, string])[];
  return new Map(
    entries.flatMap(([want, text]) => text.split(/\s+/u).map((word) => [plainWord(word), want] as const)),
  );
}
