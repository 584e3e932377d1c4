import type { SmalltalkAnswer } from "./answer.ts";

type Talk = SmalltalkAnswer["talk"];

const FILLER =
  "(?: (?:sa|mycket|for|hjalpen|det|jattemycket|da|pa|dig|du|alla|dar|nu|igen|till|er|bot|boten|styrkedjan|very|much|you|a|lot|there|all|the|help|everyone|hjalp|svaret|infon|informationen|detta|very|ska|ha|en|bra|dag|kvall|helg|vi|ses|hors|fint|trevlig|good|one|have|nice|day|tack|vanlig|vanliga|that|was|great|svar|snallt|jag|forstar|uppfattat|okej|ok|hej|va|ja|nej|fin|skon|harlig|fortsatt|lugn|idag|imorgon|morgon|eftermiddag|vecka|sommar|jul|evening|weekend|week|morning|night|later|tomorrow|gott|najs|mandag|tisdag|onsdag|torsdag|fredag|monday|friday|och|and|sa|lange|hors))*";
const whole = (text: string): RegExp => new RegExp(`^(?:${text})${FILLER}$`, "u");

const TALK: readonly (readonly [Talk, RegExp])[] = [
  [
    "thanks",
    whole(
      "tack|tackar|tusen tack|stort tack|thanks|thank you|thx|tack snalla|perfekt tack|toppen tack|ok tack|okej tack|bra tack|great thanks|jattebra tack|super tack|kanon tack|mycket bra|jattebra|vad bra|fint tack|hej och tack",
    ),
  ],
  [
    "goodbye",
    whole(
      "hej da|hejda|adjo|vi ses|ha det|ha det bra|ha (?:en|det)|fortsatt|trevlig (?:helg|dag|kvall|eftermiddag|sommar)|skon (?:helg|dag|kvall)|hors|vi hors|have a|take care|bye|goodbye|see you|god natt|godnatt|hej sa lange|pa aterseende",
    ),
  ],
  [
    "greeting",
    whole(
      "hej|hejsan|hej hej|tjena|tja|hallo|halloj|god (?:morgon|dag|kvall|eftermiddag|formiddag|middag)|godmorgon|goddag|morrn|morsning|hello|hi|hey|good (?:morning|afternoon|evening|day)|god jul|tjenare|hallojsan",
    ),
  ],
  [
    "how-are-you",
    /^(?:hej )?(?:hur mar du|hur ar det(?: med dig)?|hur gar det|laget|allt bra|hur star det till|how are you|how is it going|whats up|what s up)(?: (?:idag|i dag|da|today))?$/u,
  ],
  [
    "who-are-you",
    /^(?:hej )?(?:vem ar du|vad ar du(?: for (?:nagot|en bot))?|vad heter du|fungerar du|funkar du|ar du (?:dar|vaken|igang)|ar du (?:en )?(?:robot|manniska|bot|ai|riktig)(?: .*)?|who are you|what are you|are you (?:a )?(?:robot|human|bot|real|ai)|what is your name)$/u,
  ],
  [
    "ok",
    whole(
      "ok|okej|okey|oki|bra|toppen|perfekt|fint|super|kanon|harligt|jaha|aha|ja|nej|jo|mm|hmm|great|perfect|good|fine|cool|yes|no|da vet jag|jag forstar|uppfattat|nice|got it|utmarkt|nej tack|ja tack|no thanks",
    ),
  ],
];

const HELP =
  /^(?:hej )?(?:hjalp|hjalp mig|help|help me|\?|hjalp tack|vad kan (?:du|man|jag)(?: (?:gora|hjalpa|svara|fraga|veta|fa|anvanda|om|pa|till|med|mig|oss|for|att|dig|du|allt|saker|egentligen|har|har i|alls|hjalp|hjalpa till))*|hur (?:funkar|fungerar) (?:du|det har|det|den har|boten|detta)|hur anvander (?:jag|man) (?:dig|boten|det har)|vad (?:ska|far) jag fraga(?: (?:dig|om))*|what can (?:you|i)(?: (?:do|help|ask|answer|me|with|for|about|you|us))*|how (?:does this|do you|does it) work|how do i use (?:you|this)|instruktioner|manual|vilka fragor kan (?:jag|man|du)(?: (?:stalla|svara|pa|dig|fraga))*|visa exempel|ge mig exempel|kan du hjalpa (?:mig|oss)(?: (?:med nagot|lite))?|vad vet du(?: om)?|vad hjalper du till med|vad gor du|what do you do|what do you know|can you help me|hur (?:ska|kan|bor) (?:jag|man|vi) (?:stalla fragor|fraga)(?: (?:till|dig|dej|har))*|hur staller (?:jag|man) (?:en )?frag(?:a|or)(?: (?:till|dig))*|how (?:should|can|do) i ask(?: (?:you|questions?))*|kommandon|commands|meny|menu|vad (?:svarar|kan) du (?:pa|svara pa)(?: .*)?)$/u;

/** Talk that is no question about a calendar; undefined for everything else. */
export function talkOf(plain: string): Talk | "help" | undefined {
  if (HELP.test(plain)) return "help";
  return TALK.find(([, pattern]) => pattern.test(plain))?.[0];
}
