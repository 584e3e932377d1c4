import type { FollowUpArea } from "../area.ts";
import type { FollowUpPlan } from "./plan-follow-up.ts";

/** The area with what has been confirmed of a table, for the next month. */
export function rememberConfirmed(
  { area, followUp, units }: Pick<FollowUpPlan, "area" | "followUp" | "units">,
  withPlaces: boolean,
): FollowUpArea {
  const forecastHolds = followUp.forecast?.holds ?? area.confirmed.forecastHolds;
  const likely = withPlaces ? units.likely : [];
  return {
    ...area,
    confirmed: {
      parts: followUp.rows.flatMap(({ unitId, partOf }) =>
        partOf === undefined ? [] : [{ unitId, partOf }],
      ),
      ...(forecastHolds === undefined ? {} : { forecastHolds }),
    },
    places: [
      ...area.places.filter(({ unitId }) => !likely.some((each) => each.unitId === unitId)),
      ...likely.map(({ unitId, found }) => ({ unitId, place: found.place })),
    ],
  };
}
