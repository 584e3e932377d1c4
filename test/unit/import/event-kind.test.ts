import { describe, expect, test } from "vitest";
import { conditionOf } from "../../../src/domain/calendar/import/condition.ts";
import { eventKindOf } from "../../../src/domain/calendar/import/event-kind.ts";

describe("the kind of an event is told from its title", () => {
  test.each([
    ["Stoppdatum för inlämning av rapporter Omvärldsanalys", "stoppdatum"],
    ["Stoppdatum – Förslag på justeringar i budgetdokument", "stoppdatum"],
    ["Sista dag för interna fakturor", "stoppdatum"],
    ["Nämndernas budgetskrivelser lämnas in", "stoppdatum"],
    ["Motioner senast", "stoppdatum"],
    ["Utskick av sammanställning inför strategisk dag KLG", "mailing"],
    ["Budgetanvisningar skickas till nämnderna", "mailing"],
    ["Politisk arbetsdag (valår)", "workday"],
    ["Möte - Politisk arbetsdag", "workday"],
    ["Strategisk dag för politiken och KLG", "workday"],
    ["Bokslutsdag", "workday"],
    ["OMVÄRLDSDAGEN", "workday"],
    ["Extra KS-sammanträde med workshopdialog om ramarna", "meeting"],
    ["Möte FLU", "meeting"],
    ["Nämndsmöten", "meeting"],
    ["Avstämning måluppfyllnad per mål", "meeting"],
    ["Möte - Politisk beredning", "meeting"],
    ["Kommunfullmäktige (budget)", "meeting"],
    ["Ks au - delårsrapport", "meeting"],
    ["Barn- och utbildningsnämnden", "meeting"],
    ["Rambudget Kommunstyrelsen", "decision"],
    ["Slutlig Mål och budget - Kommunfullmäktige", "decision"],
    ["Beslut om planeringsförutsättningar", "decision"],
    ["Ändringsbeslut kommunfullmäktiges mål- och budget (endast vid behov)", "decision"],
    ["Slutligt godkännande i samband med budget", "decision"],
    ["Beslutsprocess mål- och budget", "period"],
    ["Remissrunda budgetdokument", "period"],
    ["Nämnderna arbetar med sina verksamhetsplaner inför 2024", "period"],
    ["Sportlov", "period"],
    ["Delårsrapport", "report"],
    ["Preliminär skatteprognos", "report"],
    ["Tillgång till mallar för investeringar", "other"],
    ["", "other"],
  ])("%s is %s", (title, kind) => {
    expect(eventKindOf(title, false)).toBe(kind);
  });

  test("what goes on for long is a period when no word says otherwise", () => {
    expect(eventKindOf("Byggtid", true)).toBe("period");
    expect(eventKindOf("Möte FSG", true)).toBe("meeting");
  });
});

describe("a condition is kept in the title's own words", () => {
  test.each([
    ["Ändringsbeslut (endast vid behov)", "endast vid behov"],
    ["ÄNDRINGSBESLUT (ENDAST VID ÄNDRINGSBESLUT I KF)", "ENDAST VID ÄNDRINGSBESLUT I KF"],
    ["Extra sammanträde vid behov", "vid behov"],
    ["Nytt beslut endast om ramarna ändras", "endast om ramarna ändras"],
    ["Möte FLU", undefined],
    ["Behovsanalys", undefined],
  ])("%s", (title, condition) => {
    expect(conditionOf(title)).toBe(condition);
  });
});
