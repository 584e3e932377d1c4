import { enableCompileCache } from "node:module";

enableCompileCache();
const { runLocal, startFailure } = await import("./local/run.ts");

const asked = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      resolve();
    });
});

const { env, platform, stdout, stderr } = process;
const hasScreen = platform !== "linux" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);

try {
  process.exitCode = await runLocal(process.argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    asked,
    cwd: env["INIT_CWD"] ?? process.cwd(),
    hasDesktop: hasScreen && stdout.isTTY && env["TEAMSAPPTESTER_BROWSER"] !== "none",
  });
} catch (error) {
  stderr.write(startFailure(error));
  process.exitCode = 1;
}
