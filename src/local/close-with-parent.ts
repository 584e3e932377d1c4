/**
 * Loaded into the emulator's process before the emulator itself. The emulator runs in a process group of its own, so
 * that Ctrl-C does not reach it before the bot has finished; should the parent be killed, it must still write its
 * data to disk and go. It writes what is new every five seconds, and does not always do so when it is told to go.
 */
const WRITTEN_AFTER_MS = 6_000;

process.once("disconnect", () => {
  setTimeout(() => process.emit("SIGINT"), WRITTEN_AFTER_MS).unref();
});
process.once("SIGINT", () => {
  if (process.connected) process.disconnect();
});
