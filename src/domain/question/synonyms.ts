import type { EventKind } from "../calendar/calendar-event.ts";

/** Words and phrases that mean the same in a planning calendar: Swedish, abbreviations and English beside each other. */
export interface SynonymGroup {
  readonly forms: readonly string[];
  /** They name a person, a role or a body. */
  readonly role?: true;
  /** They name a sort of event. */
  readonly kind?: EventKind;
}

const same = (forms: string): SynonymGroup => ({ forms: forms.split(", ") });
const role = (forms: string): SynonymGroup => ({ forms: forms.split(", "), role: true });
const kind = (name: EventKind, forms: string): SynonymGroup => ({ forms: forms.split(", "), kind: name });

/**
 * The product's own list. Add a line, or a form to a line: the first form is the one that calendars use most. Case and
 * inflection need no forms of their own. A municipality's own words are given to `indexCalendars` beside these.
 */
export const SYNONYMS: readonly SynonymGroup[] = [
  // Bodies and roles
  role("kommunstyrelsen, ks, executive board, executive committee, municipal board, executive"),
  role(
    "kommunfullmäktige, kf, fullmäktige, fullmäktigesammanträde, council, city council, municipal council, assembly",
  ),
  role("kso, kommunstyrelsens ordförande, ks ordförande, ks ordf, chair of the executive board"),
  role(
    "klg, kommunledningsgruppen, ledningsgruppen, kommunledningsgrupp, kommunens ledningsgrupp, management team, management group, senior management",
  ),
  role("csg, centrala samverkansgruppen, central samverkansgrupp, central samverkan, centrala samverkan"),
  role(
    "fsg, förvaltningens samverkansgrupp, förvaltningssamverkan, förvaltningssamverkansgruppen, samverkansgruppen",
  ),
  role("au, arbetsutskottet, arbetsutskott, working committee"),
  role("ksau, ks au, kommunstyrelsens arbetsutskott"),
  role(
    "facket, fackrepresentanter, fackliga, fackförbunden, fackliga företrädare, unions, union, union representatives",
  ),
  role("nämnder, nämnderna, boards, committees, committee"),
  role(
    "nämndsordföranden, nämndordförande, ordföranden i nämnderna, nämndernas ordförande, committee chairs, chairs",
  ),
  role("ekonomidirektör, finance director, cfo, director of finance"),
  role("ekonomichef, ekonomichefer, finance manager, finance managers, head of finance"),
  role("kommundirektör, municipal director, chief executive, city manager"),
  role("kommunchef, kommunchefen, municipal manager"),
  role("budgetcontroller, budget controller, bc"),
  role("förvaltningschef, förvaltningschefer, head of department, department heads, heads of department"),
  role("kommunalråd, municipal commissioners, commissioners"),
  role("oppositionsråd, opposition councillor, opposition commissioner, oppositionens råd"),
  role("opposition, oppositionen"),
  role("politiker, politiken, förtroendevalda, politicians, elected representatives"),
  role("tjänstemän, tjänstepersoner, tjänsteman, tjänsteperson, officials, civil servants"),
  role("verksamhetscontroller, verksamhetscontrollers"),
  role("område ekonomi, ekonomiavdelningen, ekonomienheten, finance department, finance office"),
  role("strategi och styrning, strategiavdelningen, strategy and governance, strategy department"),
  role("gruppledare, group leaders, party leaders"),
  role("styrande, majoriteten, majoritet, ruling majority, governing majority, governing parties"),
  role("presidier, presidium, presidiet"),
  // Sorts of events
  kind(
    "stoppdatum",
    "stoppdatum, deadline, deadlines, stoppdag, sista dag, sista dagen, sista datum, sista inlämningsdag, sista inlämningsdatum, inlämningsdatum, slutdatum, last day, closing date, due date, due, cut off",
  ),
  kind("meeting", "möte, sammanträde, sammanträder, träff, meeting, meetings, mötas, session"),
  kind("mailing", "utskick, utsändning, mailing, mailings, dispatch, send out, send outs, mailout, mail out"),
  kind("workday", "arbetsdag, working day, work day, workday, workshop"),
  kind("decision", "beslut, beslutstillfälle, decision, decisions"),
  kind("report", "rapport, rapporter, report, reports"),
  // Things
  same("förslag, proposal, proposals, suggestion, suggestions"),
  same("budgetdag, budget day"),
  same("bokslutsdag, closing day, accounts day, year end day, annual accounts day, financial results day"),
  same("bokslut, annual accounts, year end accounts, closing of the books, closing of accounts"),
  same("strategisk, strategic, strategy"),
  same("strategisk dag, strategic day, strategy day, strategidag"),
  same("politisk, political"),
  same("mall, mallar, template, templates, formulär, blankett, forms"),
  same("investering, investment, investments"),
  same(
    "effektivisering, efficiency, efficiencies, efficiency measures, saving, savings, besparing, besparingar",
  ),
  same("uppdrag, assignment, assignments, mission, missions, commission"),
  same("drift, operations, operating, operating costs, driftkostnad"),
  same(
    "omvärldsanalys, environmental analysis, environmental scan, environment analysis, external analysis, horizon scanning, omvärldsbevakning",
  ),
  same(
    "verksamhetsplan, activity plan, activity plans, operational plan, operational plans, business plan, business plans, work plan, work plans",
  ),
  same(
    "planeringsförutsättningar, planning conditions, planning prerequisites, planning assumptions, planning premises, budgetförutsättningar, pf",
  ),
  same("skatteprognos, tax forecast, tax forecasts, tax projection, skatteunderlagsprognos"),
  same("prognos, forecast, forecasts"),
  same("sammanställning, compilation, summary, compiled"),
  same("årsredovisning, annual report, year end report, yearly report"),
  same("delårsrapport, interim report, half year report, delårsbokslut, delåret, delår"),
  same("uppföljning, follow up, followup, monitoring"),
  same("mål, goal, goals, target, targets, objective, objectives"),
  same("nyckeltal, key figures, key figure, indicators, kpi, kpis, key indicators"),
  same("rambudget, framework budget, frame budget, budget framework"),
  same(
    "remiss, remissrunda, consultation, referral, consultation round, referral round, review round, remisstid",
  ),
  same("tjänsteskrivelse, official letter, official memo, memorandum, memo"),
  same("tidsplan, timetable, schedule, time plan, timeline"),
  same("genomgång, walkthrough, run through, review"),
  same("beredning, preparation, preparatory"),
  same("slutlig, final"),
  same("information, info, informationsmöte, infomöte"),
  same("internkontrollplan, internal control plan, intern kontrollplan, plan för intern kontroll"),
  same("skattesats, tax rate, kommunalskatt, municipal tax"),
  same("dialog, dialogue, dialogues, samtal"),
  same("budgetdialog, budget dialogue, budget dialogues"),
  same("medborgardialog, citizen dialogue, citizens dialogue"),
  same("kommunplan, municipal plan"),
  same("resultatprognos, earnings forecast, result forecast, results forecast"),
  same("riskanalys, risk analysis, risk assessment, risk och väsentlighetsanalys"),
  same("ekonomisk, financial, economic"),
  same("ram, ramar, frames, limits"),
  same("avstämning, reconciliation, check in, checkpoint, alignment"),
  same("måluppfyllelse, måluppfyllnad, goal fulfilment, goal achievement, target achievement"),
  same("uppstart, uppstartsmöte, kick off, kickoff, start up, startup, startmöte"),
  same(
    "justering, ändring, adjustment, adjustments, amendment, amendments, change, changes, ändringsförslag",
  ),
  same("synpunkter, feedback, comments, opinions, views, åsikter"),
  same("instruktion, instruktioner, instructions, anvisningar, anvisning"),
  same("dragning, föredragning, presentation"),
  same("klarmarkering, klarmarkera, klarmarkeras"),
  same("handling, handlingar, documents, material"),
  same("intern, internal"),
  same("budget, budgeten, budgets"),
  same("befolkningsprognos, population forecast"),
  same("vision, visionen"),
];
