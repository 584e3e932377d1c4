import { describe, expect, it } from "vitest";
import type { ReportPlan } from "../../../src/domain/report/report-plan.ts";
import { reportTitle } from "../../../src/text/report/report-title.ts";
import type { Named } from "../../../src/domain/report-question/report-wish.ts";
import { targetOf, type Target } from "../../../src/domain/report-question/target.ts";
import { aPerson, anOrganisation, itResponsible } from "../../support/organisation.ts";
import { aPlace, aPlan, AUTUMN } from "../../support/reports.ts";

const analysis = aPlan({ name: "Omvärldsanalys 2024 per processgrupp" });
const perGoal = aPlan({
  id: "per-mal",
  name: "Rapport per mål",
  act: "approve",
  places: [aPlace("mal-1", "unit"), aPlace("mal-2", "unit")],
  schedule: { kind: "once", stoppdatum: { kind: "day", day: "2023-01-15" } },
});
const monthly = aPlan({
  id: "manad",
  name: "Månadsuppföljning",
  places: [aPlace("it", "unit"), aPlace("hr", "unit"), aPlace("ekonomi", "unit")],
  schedule: { kind: "monthly", workingDay: 8 },
  startsOn: "2022-01-01",
});
const plans = aPlan({
  id: "vp",
  name: "Verksamhetsplan för nämnderna",
  places: [aPlace("socialnamnden", "committee")],
  schedule: { kind: "yearly", month: 10, day: 5 },
  startsOn: "2022-01-01",
});
const ALL: readonly ReportPlan[] = [analysis, perGoal, monthly, plans];

function meant(named: Named, some: readonly ReportPlan[] = ALL): string {
  return toldOf(
    targetOf(named, { plans: some, today: AUTUMN, eventOf: () => undefined, organisation: anOrganisation() }),
  );
}

function toldOf(target: Target): string {
  const named = "report" in target ? target.report : undefined;
  const report = named === undefined ? "" : reportTitle(named, "sv");
  switch (target.kind) {
    case "found": {
      const { place = "" } = target;
      return [report, typeof place === "string" ? place : place.name]
        .filter((each) => each !== "")
        .join(" | ");
    }
    case "severalReports":
      return `reports: ${target.reports.map((each) => reportTitle(each, "sv")).join(", ")}`;
    case "severalPlaces":
      return `places: ${target.places.map(({ name }) => name).join(", ")}`;
    case "notIn":
      return `${target.place.name} is not in ${report}`;
    case "unknown":
      return `unknown: ${target.said}`;
  }
}

const ANALYSIS = "Omvärldsanalys 2024 per processgrupp";

describe("a report by its name", () => {
  it.each([
    ["omvärldsanalysen", ANALYSIS],
    ["Omvärldsanalys 2024 per processgrupp", ANALYSIS],
    ["omvärldsanalys 2024", ANALYSIS],
    ["omvarldsanalysen", ANALYSIS],
    ["omvärdsanalysen", ANALYSIS],
    ["omvärldsrapporten", ANALYSIS],
    ["analysen", ANALYSIS],
    ["environmental analysis", ANALYSIS],
    ["rapporten per mål", "Rapport per mål"],
    ["månadsuppföljningen", "Månadsuppföljning oktober 2022"],
    ["uppföljningen", "Månadsuppföljning oktober 2022"],
    ["follow-up", "Månadsuppföljning oktober 2022"],
    ["monthly follow-up", "Månadsuppföljning oktober 2022"],
    ["månadsuppföljningen för september", "Månadsuppföljning september 2022"],
    ["månadsuppföljning februari 2022", "Månadsuppföljning februari 2022"],
    ["rapporten för september", "Månadsuppföljning september 2022"],
    ["verksamhetsplanen", "Verksamhetsplan för nämnderna 2023"],
    ["verksamhetsplanerna 2023", "Verksamhetsplan för nämnderna 2023"],
    ["omvärldsdagen", "unknown: omvärldsdagen"],
    ["budgeten", "unknown: budgeten"],
    ["månadsuppföljning januari 2031", "unknown: månadsuppföljning januari 2031"],
  ])("%s", (what, expected) => {
    expect(meant({ what })).toBe(expected);
  });

  it("is asked about when it could be several", () => {
    const other = aPlan({ id: "omv-25", name: "Omvärldsanalys 2025 per processgrupp" });
    expect(meant({ what: "omvärldsanalysen" }, [...ALL, other])).toBe(
      "reports: Omvärldsanalys 2024 per processgrupp, Omvärldsanalys 2025 per processgrupp",
    );
    expect(meant({ what: "omvärldsanalysen 2025" }, [...ALL, other])).toBe(
      "Omvärldsanalys 2025 per processgrupp",
    );
  });

  it("is not one that has ended", () => {
    expect(meant({ what: "omvärldsanalysen" }, [{ ...analysis, endedOn: "2022-10-01" }])).toBe(
      "unknown: omvärldsanalysen",
    );
  });
});

describe("a place by its name", () => {
  it.each([
    [{ what: "IT" }, "IT"],
    [{ what: "it-enheten" }, "IT"],
    [{ what: "mål 2" }, "Mål 2"],
    [{ what: "goal 2" }, "Mål 2"],
    [{ what: "Ekonomi" }, "Ekonomi"],
    [{ place: "socialnämnden" }, "Socialnämnden"],
    [{ place: "vi" }, "own"],
    [{ place: "vår förvaltning" }, "own"],
    [{ place: "nämnderna" }, "all"],
    [{ place: "rymdnämnden" }, "unknown: rymdnämnden"],
    [{ what: "månadsuppföljningen", place: "IT" }, "Månadsuppföljning oktober 2022 | IT"],
    [{ what: "månadsuppföljningen", place: "mål 2" }, "Mål 2 is not in Månadsuppföljning oktober 2022"],
    [{ what: "omvärldsanalysen", place: "social" }, `${ANALYSIS} | Socialförvaltningen`],
    [{ what: "verksamhetsplanen", place: "social" }, "Verksamhetsplan för nämnderna 2023 | Socialnämnden"],
    [{ what: "verksamhetsplan", place: "nämnderna" }, "Verksamhetsplan för nämnderna 2023 | all"],
    [{ what: "månadsuppföljningen", place: "Ines" }, "Månadsuppföljning oktober 2022 | IT"],
    [{ place: "Hanna Responsible" }, "HR"],
    [{ place: "IT och HR" }, "places: IT, HR"],
    [{ place: "Barn- och utbildningsnämnden" }, "Barn- och utbildningsnämnden"],
    [{ place: "IT och månen" }, "unknown: IT och månen"],
    [{}, ""],
  ])("%j", (named, expected) => {
    expect(meant(named)).toBe(expected);
  });

  it("is a report's that is called as the place is, when that is meant", () => {
    const economy = aPlan({ id: "eko", name: "Ekonomisk uppföljning" });
    expect(meant({ what: "ekonomi" }, [economy])).toBe("Ekonomi");
    expect(meant({ what: "ekonomisk uppföljning" }, [economy])).toBe("Ekonomisk uppföljning");
  });

  it("is asked about when a person is responsible for several", () => {
    const both = aPerson(
      itResponsible,
      { role: "responsible", of: aPlace("it", "unit") },
      { role: "responsible", of: aPlace("ekonomi", "unit") },
    );
    const organisation = anOrganisation({ people: [both] });
    const ground = { plans: ALL, today: AUTUMN, eventOf: () => undefined, organisation };
    expect(toldOf(targetOf({ place: "Ines" }, ground))).toBe("places: IT, Ekonomi");
  });
});
