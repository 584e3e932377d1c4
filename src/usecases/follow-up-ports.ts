import type { FollowUpArea } from "../domain/follow-up/area.ts";
import type { FollowUp, FollowUpHead, Month } from "../domain/follow-up/follow-up.ts";
import type { UnitComment } from "../domain/follow-up/unit-comment.ts";
import type { Stored } from "./delivery-ports.ts";
import type { Version } from "./ports.ts";

/** One version of a month's table. */
export interface FollowUpKey {
  readonly areaId: string;
  readonly month: Month;
  readonly version: number;
}

export interface FollowUpStore {
  /** All areas, by name. */
  areas(): Promise<readonly Stored<FollowUpArea>[]>;
  findArea(id: string): Promise<Stored<FollowUpArea> | undefined>;
  /** The new version; undefined when another was first. `expected` undefined says that it must not be there yet. */
  saveArea(area: FollowUpArea, expected: Version | undefined): Promise<Version | undefined>;
  /** Every version of every month of an area: the newest month first, and of a month the newest version. */
  heads(areaId: string): Promise<readonly FollowUpHead[]>;
  find(key: FollowUpKey): Promise<FollowUp | undefined>;
  /** False when that version is there already: it is never replaced. Nobody reads half of one. */
  add(followUp: FollowUp): Promise<boolean>;
}

/** What is told that a month tells something else than it did; it sees to its posts by itself and never fails. */
export interface MonthWish {
  wanted(areaId: string, month: Month): void;
}

export interface UnitCommentStore {
  ofMonth(areaId: string, month: Month): Promise<readonly Stored<UnitComment>[]>;
  find(areaId: string, month: Month, unitId: string): Promise<Stored<UnitComment> | undefined>;
  /** The new version; undefined when another was first. */
  save(comment: UnitComment, expected: Version | undefined): Promise<Version | undefined>;
}
