import type { WelcomeStore } from "./ports.ts";

/**
 * Welcomes a conversation once, however many events say that the bot has come. A welcome that cannot be sent is given
 * back, so that the next event tries again.
 */
export async function welcomeOnce(
  welcomes: WelcomeStore,
  conversationId: string,
  send: () => Promise<void>,
): Promise<boolean> {
  if (!(await welcomes.claim(conversationId))) return false;
  try {
    await send();
  } catch (error) {
    await welcomes.release(conversationId);
    throw error;
  }
  return true;
}
