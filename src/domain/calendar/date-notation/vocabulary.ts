/** What a word or mark can be in a date notation; `word` is anything else. */
export type TermKind =
  | "number"
  | "month"
  | "weekday"
  | "weekdayHint"
  | "weekdays"
  | "season"
  | "schoolTerm"
  | "nth"
  | "part"
  | "turn"
  | "week"
  | "quarter"
  | "tertial"
  | "half"
  | "filler"
  | "latest"
  | "before"
  | "earliest"
  | "after"
  | "from"
  | "until"
  | "and"
  | "between"
  | "approximate"
  | "everyYear"
  | "each"
  | "recurring"
  | "onwards"
  | "clock"
  | "finish"
  | "am"
  | "pm"
  | "dayWord"
  | "monthWord"
  | "yearWord"
  | "dash"
  | "slash"
  | "dot"
  | "comma"
  | "colon"
  | "open"
  | "close"
  | "quote"
  | "query"
  | "mark"
  | "word";

/** Lines of the vocabulary: kind, value, and the ways to write it. Words with å, ä, ö are also known without, from five letters. */
type Line = readonly [kind: TermKind, value: number, written: string];

const MONTHS: readonly Line[] = [
  ["month", 1, "januari|january|jan"],
  ["month", 2, "februari|february|feb|febr"],
  ["month", 3, "mars|march|mar"],
  ["month", 4, "april|apr"],
  ["month", 5, "maj|may"],
  ["month", 6, "juni|june|jun"],
  ["month", 7, "juli|july|jul"],
  ["month", 8, "augusti|august|aug"],
  ["month", 9, "september|sep|sept"],
  ["month", 10, "oktober|october|okt|oct"],
  ["month", 11, "november|nov"],
  ["month", 12, "december|dec"],
];

const WEEKDAYS: readonly Line[] = [
  ["weekday", 1, "måndag|måndagen|monday|mån|månd"],
  ["weekday", 2, "tisdag|tisdagen|tuesday|tis|tisd|tue|tues"],
  ["weekday", 3, "onsdag|onsdagen|wednesday|ons|onsd"],
  ["weekday", 4, "torsdag|torsdagen|thursday|tors|torsd|thu|thur|thurs"],
  ["weekday", 5, "fredag|fredagen|friday|fre"],
  ["weekday", 6, "lördag|lördagen|saturday|lör|lörd"],
  ["weekday", 7, "söndag|söndagen|sunday|sön|sönd"],
  // These are words of their own as well, so they count only right beside a date.
  ["weekdayHint", 1, "må|mon"],
  ["weekdayHint", 2, "ti"],
  ["weekdayHint", 3, "wed"],
  ["weekdayHint", 4, "tor"],
  ["weekdayHint", 5, "fred|fri"],
  ["weekdayHint", 6, "lö|sat"],
  ["weekdayHint", 7, "sö|sun"],
  ["weekdays", 0, "måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar"],
  ["weekdays", 0, "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"],
];

const UNITS: readonly Line[] = [
  ["season", 0, "våren|vår|spring"],
  ["season", 1, "sommaren|sommar|summer"],
  ["season", 2, "hösten|höst|autumn|fall"],
  ["season", 3, "vintern|vinter|winter"],
  // A season with its part in the word: 4 more for each of early, mid and late.
  ["season", 4, "tidig vår|förvåren|tidigvåren|vårvintern"],
  ["season", 5, "tidig sommar|försommaren|försommar"],
  ["season", 6, "tidig höst|tidighösten|förhösten"],
  ["season", 9, "högsommaren|högsommar"],
  ["season", 12, "sen vår|senvåren"],
  ["season", 13, "sensommaren|sensommar"],
  ["season", 14, "sen höst|senhösten|senhöst"],
  ["season", 15, "senvintern|senvinter"],
  ["schoolTerm", 0, "vt|vårtermin|vårterminen|spring term|spring semester"],
  ["schoolTerm", 1, "ht|hösttermin|höstterminen|autumn term|autumn semester|fall term|fall semester"],
  ["week", 0, "vecka|veckan|veckorna|veckor|v|week|weeks|w|wk"],
  ["quarter", 0, "kvartal|kvartalet|kvartalen|kv|quarter|quarters|q"],
  ["tertial", 0, "tertial|tertialet|tertialen|tertialer|t"],
  ["half", 0, "halvår|halvåret|h"],
  ["turn", 0, "månadsskiftet|månadsskifte|månadskiftet|turn of the months|turn of the month"],
  ["turn", 1, "årsskiftet|årsskifte|årskiftet|turn of the year"],
  ["turn", 2, "halvårsskiftet|halvårsskifte"],
  [
    "part",
    0,
    "i början av|i början på|början av|början på|i inledningen av|inledningen av|vid ingången av|ingången av|tidigt i|tidigt på",
  ],
  ["part", 0, "at the beginning of|in the beginning of|the beginning of|beginning of|the start of|start of"],
  ["part", 0, "in early|early in|early|primo|början"],
  ["part", 1, "i mitten av|i mitten på|mitten av|mitten på|mitt i|in the middle of|the middle of|middle of"],
  ["part", 1, "in mid|mid|medio|mitten"],
  ["part", 2, "i slutet av|i slutet på|slutet av|slutet på|sent i|sent på|at the end of|the end of"],
  ["part", 2, "end of|late in|in late|late|slutet|utgången av|vid utgången av|i utgången av"],
  ["part", 3, "första halvan av|första hälften av|förra hälften av|the first half of|first half of"],
  ["part", 4, "andra halvan av|andra hälften av|senare hälften av|the second half of|second half of"],
  ["dayWord", 0, "dag|dagen|day"],
  ["monthWord", 0, "månad|månaden|month"],
  [
    "yearWord",
    0,
    "år|året|åren|year|kalenderåret|verksamhetsåret|budgetåret|läsåret|läsår|kalenderår|verksamhetsår|budgetår",
  ],
];

const ORDINAL_WORDS =
  "första|förste|first andra|andre|second tredje|third fjärde|fourth femte|fifth sjätte|sixth sjunde|seventh " +
  "åttonde|eighth nionde|ninth tionde|tenth elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde " +
  "nittonde tjugonde tjugoförsta|tjugoförste tjugoandra|tjugoandre tjugotredje tjugofjärde tjugofemte tjugosjätte " +
  "tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta|trettioförste";

const ORDINALS: readonly Line[] = [
  ...ORDINAL_WORDS.split(" ").map((written, i): Line => ["nth", i + 1, written]),
  ["nth", -1, "sista|siste|last|ultimo"],
];

const RELATIONS: readonly Line[] = [
  [
    "latest",
    0,
    "senast|inte senare än|ej senare än|sista dag|sista datum|sista dag för|sista dagen för|sista inlämningsdag|sista ansökningsdag|by|no later than|not later than",
  ],
  ["latest", 0, "at the latest|latest|due by|due on|due"],
  ["before", 0, "före|innan|before|prior to"],
  ["earliest", 0, "tidigast|inte före|ej före|at the earliest|earliest|not before"],
  ["after", 0, "efter|after"],
  [
    "from",
    0,
    "från och med|fr o m|from och med|f o m|fom|med start|med början|från|fran|from|starting|with effect from",
  ],
  ["until", 0, "till och med|fram till och med|fram t o m|t o m|tom|fram till|till|tills|och in i|in i"],
  ["until", 0, "up to and including|until|through|thru|to"],
  ["and", 0, "och|o|samt|and|resp|respektive|eller|or|alternativt|alt"],
  ["between", 0, "mellan|between"],
  [
    "approximate",
    0,
    "preliminärt|preliminär|prel|vanligtvis|vanligen|normalt|oftast|brukar|i regel|cirka|ca|c a|circa",
  ],
  [
    "approximate",
    0,
    "ungefär|omkring|omkr|runt|kring|troligen|förmodligen|beräknat|beräknas|planerat|approximately|approx",
  ],
  [
    "approximate",
    0,
    "about|around|usually|normally|typically|tentatively|tentative|preliminary|preliminarily",
  ],
  ["everyYear", 0, "varje år|årligen|varje kalenderår|every year|each year|yearly|annually"],
  ["each", 0, "varannan|vartannat|varje|var|every other|every|each"],
  [
    "recurring",
    0,
    "löpande|kontinuerligt|månadsvis|månatligen|veckovis|varje vecka|kvartalsvis|dagligen|tertialvis",
  ],
  [
    "recurring",
    0,
    "en gång i månaden|en gång per månad|en gång i veckan|en gång per kvartal|monthly|weekly|quarterly",
  ],
  ["recurring", 0, "jämna veckor|udda veckor|ongoing|continuously|all year|throughout the year"],
  ["recurring", 0, "hela året|året runt|året om|under hela året|under året"],
  [
    "onwards",
    0,
    "och framåt|framåt|och tills vidare|tills vidare|onwards|onward|and onwards|and later|och senare",
  ],
  ["clock", 0, "klockan|kl|klockslag|at"],
  ["finish", 0, "slut|slutet|end"],
  ["am", 0, "am|a m"],
  ["pm", 0, "pm|p m"],
  ["filler", 0, "i|in|on|under|during|per|på|vid|of|av|den|the|hela|någon gång|sometime"],
];

export const VOCABULARY: readonly Line[] = [...MONTHS, ...WEEKDAYS, ...UNITS, ...ORDINALS, ...RELATIONS];

/** Written short, with or without a full stop that then belongs to the word: "jan.", "v.", "kl.", "prel.". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jan feb febr mar apr jun jul aug sep sept okt oct nov dec mån månd mon tis tisd tue tues ons onsd wed tor tors torsd " +
    "thu thur thurs fre fred fri lör lörd sat sön sönd sun må ti lö sö v w wk kv q t vt ht kl ca prel resp alt tom approx " +
    "t o m c a omkr"
  ).split(" "),
);
