import { parseArgs } from "node:util";
import { LANGS, type Lang } from "../domain/lang.ts";
import { organisationImportTexts } from "../text/organisation/import.ts";

export interface OrganisationArguments {
  /** As it was typed. */
  readonly file: string;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly lang: Lang;
}

const OPTIONS = {
  "dry-run": { type: "boolean" },
  replace: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Reads the arguments of `import-organisation`, or says in the language that they ask for why they will not do. */
export function readOrganisationArguments(
  argv: readonly string[],
): OrganisationArguments | { readonly says: string; readonly status: 0 | 2 } {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = LANGS.find((each) => each === values.lang) ?? "sv";
  const { badArguments: t, usage } = organisationImportTexts[lang];
  const bad = (why: string) => ({ says: `${why}\n\n${usage}`, status: 2 }) as const;

  const unknown = tokens.find((token) => token.kind === "option" && !(token.name in OPTIONS));
  if (unknown?.kind === "option") return bad(t.option(unknown.rawName));
  if (values.help === true) return { says: usage, status: 0 };
  if (values.lang !== undefined && values.lang !== lang) return bad(t.lang(String(values.lang)));
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return bad(t.oneFile);
  return { file, replace: values.replace === true, dryRun: values["dry-run"] === true, lang };
}
