import { TYPE } from "./type-words.ts";

/** Parts of what people say of proposals in Swedish, as the sources of regular expressions over plain words. */
export const ONE = "(?:ett till|en till|ett|en|mitt|min|vart|var|nagot|nagon|ytterligare ett|ytterligare en)";
export const NEW = "(?:nytt|ny|nya|eget|annat)";
/** "På en ny investering". */
export const OF_TYPE = `(?:pa|till|om|kring) (?:${ONE} )?(?:${NEW} )?${TYPE.sv}`;
/** "Kan jag få se"; with the space behind it. */
export const SEE =
  "(?:(?:(?:jag|vi) (?:vill|ska|skulle vilja|behover) |(?:kan|far|kunde) (?:jag|vi) (?:fa )?|(?:kan|vill) du )?(?:visa|visar|oppna|se|titta pa|kolla(?: pa)?|lista|hamta|ta fram|lasa)(?: (?:mig|mej|oss|upp))? )";
export const THE = "(?:forslag|forslagen|forslaget)";

/** The whole of a message. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, "u");
}
