import type { z } from "zod";
import type { Lang } from "../domain/lang.ts";
import type { organisationSubmits } from "./organisation-submits.ts";
import type { proposalSubmits } from "./proposal-submits.ts";
import type { reviewSubmits } from "./review-submits.ts";
import type { roundSubmits } from "./round-submits.ts";
import type { reportSubmits } from "./report-submits.ts";
import type { markSubmits } from "./mark-submits.ts";
import type { boardSubmits } from "./board-submits.ts";
import type { nudgeSubmits } from "./nudge-submits.ts";
import type { areaSubmits } from "./area-submits.ts";
import type { commentSubmits } from "./comment-submits.ts";
import type { followUpSubmits } from "./follow-up-submits.ts";
import type { memorandumSubmits } from "./memorandum-submits.ts";
import type { summarySubmits } from "./summary-submits.ts";

/** What a button sends back: ids and questions, never records. Read again by `parseSubmit`. */
export type ButtonData =
  | {
      readonly verb: "ask";
      readonly submitId: string;
      readonly lang: Lang;
      readonly question: string;
      readonly about?: readonly string[];
    }
  | {
      readonly verb: "more";
      readonly submitId: string;
      readonly lang: Lang;
      readonly events: readonly string[];
      readonly shown: number;
      readonly total: number;
    }
  | {
      readonly verb: "choose-calendars" | "save-settings" | "resend";
      readonly submitId: string;
      readonly lang: Lang;
    }
  | {
      readonly verb: "remind";
      readonly submitId: string;
      readonly lang: Lang;
      readonly event: string;
      readonly daysBefore?: number;
      /** The counted day, of a row with several dates. */
      readonly day?: string;
      /** "09:00", when the person has said one. */
      readonly time?: string;
    }
  | {
      readonly verb: "remove-reminder";
      readonly submitId: string;
      readonly lang: Lang;
      readonly reminder: string;
    }
  | {
      readonly verb: "cancel-posts";
      readonly submitId: string;
      readonly lang: Lang;
      readonly occurrence: string;
    }
  | {
      readonly verb: "show-receivers";
      readonly submitId: string;
      readonly lang: Lang;
      readonly occurrence: string;
      readonly shown: number;
    }
  | z.input<(typeof organisationSubmits)[number]>
  | z.input<(typeof proposalSubmits)[number]>
  | z.input<(typeof reviewSubmits)[number]>
  | z.input<(typeof roundSubmits)[number]>
  | z.input<(typeof summarySubmits)[number]>
  | z.input<(typeof reportSubmits)[number]>
  | z.input<(typeof markSubmits)[number]>
  | z.input<(typeof boardSubmits)[number]>
  | z.input<(typeof areaSubmits)[number]>
  | z.input<(typeof commentSubmits)[number]>
  | z.input<(typeof followUpSubmits)[number]>
  | z.input<(typeof memorandumSubmits)[number]>
  | z.input<(typeof nudgeSubmits)[number]>;

export interface CardButton {
  readonly title: string;
  /** Positive: the one press that a card is there for, at most one on each. Destructive: what takes something back. */
  readonly style?: "positive" | "destructive";
  readonly data: ButtonData;
}
