/** "endast vid behov", "vid behov", "endast om ändringsbeslut fattas": what must hold for an event to happen at all. */
const CONDITION =
  /\b((?:endast|bara|enbart) (?:vid|om|när|ifall) [^().;]+|vid behov|om behov (?:finns|uppstår)|om det behövs|om så krävs|if needed|when needed|only if [^().;]+)/iu;

/** The condition as the title writes it, or undefined. Purposes speak of needs too often to be trusted here. */
export function conditionOf(title: string): string | undefined {
  return CONDITION.exec(title)?.[1]?.trim();
}
