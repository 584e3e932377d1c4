/**
 * Loaded into the emulator's process before the emulator itself. The emulator runs in a process group of its own, so
 * that Ctrl-C does not reach it before the bot has finished; should the parent be killed, it must still write its
 * data to disk and go, which it does on SIGINT only.
 */
process.once("disconnect", () => {
  process.emit("SIGINT");
});
process.once("SIGINT", () => {
  if (process.connected) process.disconnect();
});
