import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const CONVERTS_WITHIN_MS = 90_000;
const pictures = new URL("../../test-results/", import.meta.url);
const PROGRAMS = ["soffice", "pdftotext", "pdftoppm"] as const;

/** True where LibreOffice and poppler's tools are installed. */
export function hasOffice(env: NodeJS.ProcessEnv = process.env): boolean {
  const folders = (env["PATH"] ?? "").split(delimiter);
  return PROGRAMS.every((program) => folders.some((folder) => existsSync(join(folder, program))));
}

export const NO_OFFICE =
  "LibreOffice or poppler was not found. Install them (apt-get install libreoffice-writer-nogui poppler-utils).";

/** A page as LibreOffice lays it out. */
export interface RenderedPage {
  readonly words: string;
  readonly isTurned: boolean;
}

/** Converts a .docx by LibreOffice, in a profile of its own; a picture of each page is left in `pictures`, to be looked at. */
export async function render(docx: Uint8Array, name: string): Promise<readonly RenderedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "styrkedjan-office-"));
  const [source, pdf] = [join(folder, `${name}.docx`), join(folder, `${name}.pdf`)];
  try {
    await writeFile(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const conversion = ["--headless", "--convert-to", "pdf", "--outdir", folder, source];
    await run("soffice", [profile, ...conversion], { timeout: CONVERTS_WITHIN_MS });
    const { stdout: words } = await run("pdftotext", ["-layout", pdf, "-"]);
    await run("pdftoppm", ["-r", "70", "-png", pdf, join(folder, name)]);
    const turned = await picturesOf(folder);
    // Each page ends with a form feed.
    return words
      .split("\f")
      .slice(0, -1)
      .map((page, at) => ({ words: page, isTurned: turned[at] === true }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps the pictures, and tells of each page whether it is wider than it is high. */
async function picturesOf(folder: string): Promise<readonly boolean[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".png")).sort();
  await mkdir(pictures, { recursive: true });
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      await writeFile(new URL(file, pictures), bytes);
      // A PNG begins with its width and its height.
      return bytes.readUInt32BE(16) > bytes.readUInt32BE(20);
    }),
  );
}
