import type { Lang } from "../../domain/lang.ts";
import { enAnswers } from "./en.ts";
import { svAnswers, type AnswerTexts } from "./sv.ts";

export const answerTexts: Readonly<Record<Lang, AnswerTexts>> = { sv: svAnswers, en: enAnswers };
