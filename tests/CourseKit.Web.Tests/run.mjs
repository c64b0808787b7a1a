// Bundles the tests of some scripts with the esbuild of src/CourseKit.Web and runs them: node run.mjs TESTS BUNDLES
import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const web = resolve(here, "../../src/CourseKit.Web");
const { buildSync } = createRequire(join(web, "package.json"))("esbuild");
const [tests, out] = process.argv.slice(2);
const names = (await readdir(tests)).filter(name => name.endsWith(".test.ts"));
buildSync({
  entryPoints: names.map(name => join(tests, name)),
  outdir: out,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  loader: { ".tsv": "text" },
  nodePaths: [join(web, "node_modules")],
  logLevel: "warning",
});
const run = spawnSync(process.execPath, ["--test", "--test-reporter=spec", ...names.map(name => join(out, name.replace(/\.ts$/, ".mjs")))], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
