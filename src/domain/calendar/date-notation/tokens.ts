/** A run of digits, a run of letters, or one mark, with its place in the text. */
export interface Token {
  readonly kind: "digits" | "letters" | "mark";
  /** Lower case and composed; a mark of any dash is "-", a line break is "\n". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]/u;
/** Nothing to see: zero-width characters and soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069]/u;
const SOFT_HYPHEN = 0xad;
const DASH = /[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/u;

/** Splits at most `maxTokens` tokens off a text. */
export function tokenize(text: string, maxTokens: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = false;
  while (at < text.length && tokens.length < maxTokens) {
    const start = at;
    const kind = kindAt(text, at);
    if (kind === "space") {
      gap = true;
      at++;
      continue;
    }
    at = endOf(text, at, kind);
    tokens.push({ kind, text: textOf(text.slice(start, at), kind), start, end: at, gap });
    gap = false;
  }
  return tokens;
}

function kindAt(text: string, at: number): Token["kind"] | "space" {
  const code = text.charCodeAt(at);
  if (code === 32) return "space";
  if (code === 10) return "mark";
  if (code >= 48 && code <= 57) return "digits";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "letters";
  if (code < 128) return code < 32 ? "space" : "mark";
  const char = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (LETTER.test(char)) return "letters";
  return SPACE.test(char) || INVISIBLE.test(char) ? "space" : "mark";
}

function endOf(text: string, start: number, kind: Token["kind"]): number {
  let at = start + widthAt(text, start);
  if (kind === "mark") return at;
  while (at < text.length && (kindAt(text, at) === kind || isHyphenation(text, at, kind))) {
    at += widthAt(text, at);
  }
  return at;
}

/** A soft hyphen inside a word belongs to it. */
function isHyphenation(text: string, at: number, kind: Token["kind"]): boolean {
  return kind === "letters" && text.charCodeAt(at) === SOFT_HYPHEN;
}

function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? 2 : 1;
}

function textOf(raw: string, kind: Token["kind"]): string {
  if (kind === "letters") return raw.replaceAll("\u00ad", "").normalize("NFC").toLowerCase();
  return kind === "mark" && DASH.test(raw) ? "-" : raw;
}
