import type { Lang } from "../domain/lang.ts";
import { en } from "./en.ts";
import { sv, type Texts } from "./sv.ts";

export type { Texts } from "./sv.ts";

export const texts: Readonly<Record<Lang, Texts>> = { sv, en };
