// node build.mjs OUT: bundles the scripts into the folder OUT. "dotnet build" calls it when a source is newer than its output.
import { build, transform } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pngIcon, svgIcon } from "./icons.mjs";
import { mendArrows } from "./font.mjs";
import { styleSheet } from "./typesetting/math/styles.js";

const out = process.argv[2] ?? "obj/web";
const shared = { bundle: true, minify: true, legalComments: "none", charset: "utf8", logLevel: "warning", target: "es2022" };

await mkdir(out, { recursive: true });

// For V8 inside CourseKit: no DOM, no modules. What it exports is the global object `typesetting`.
await build({
  ...shared,
  entryPoints: ["typesetting/main.js"],
  outfile: join(out, "typesetting.js"),
  format: "iife",
  globalName: "typesetting",
  platform: "neutral",
  mainFields: ["module", "main"],
});

// For readers' browsers: classic scripts, so that they also run from a disk.
await build({
  ...shared,
  entryPoints: {
    "maths": "site/maths/copy.ts",
    "offline": "site/offline.ts",
    "worker": "site/worker/worker.ts",
    "worker-removal": "site/worker/removal.ts",
    "early": "site/early.ts",
    "page": "site/page.ts",
    "redirect": "site/redirect.ts",
    "review": "site/review.ts",
    "search": "site/search.ts",
  },
  outdir: out,
  format: "iife",
  platform: "browser",
});

// What search.js takes each character for, as a table for the index that is made without it.
const characters = await build({
  ...shared,
  entryPoints: ["site/search/characterTable.ts"],
  write: false,
  format: "esm",
  platform: "neutral",
});
const { characterTable } = await import(`data:text/javascript;base64,${Buffer.from(characters.outputFiles[0].contents).toString("base64")}`);
await writeFile(join(out, "search-characters.txt"), characterTable());

// Temml's style sheet without its font, which is not in its package, the classes that stand for its inline styles, and ours.
const temml = (await readFile("node_modules/temml/dist/Temml-STIX2.css", "utf8")).replace(/@font-face\s*\{[^}]*\}/g, "");
const own = await readFile("typesetting/math/maths.css", "utf8");
await writeStyles("maths.css", [temml, styleSheet(), own].join("\n"));
await writeStyles("review.css", await readFile("site/review/review.css", "utf8"));

/** In the layer of the theme, whose sheet comes later: it may say otherwise, and a course's own rules win over both. */
async function writeStyles(name, css) {
  const { code } = await transform(`@layer coursekit {\n${css}\n}`, { loader: "css", minify: true, legalComments: "none" });
  await writeFile(join(out, name), code);
}

await writeFile(join(out, "icon.svg"), svgIcon());
for (const side of [192, 512]) await writeFile(join(out, `icon-${side}.png`), pngIcon(side));

const stix = await readFile("node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2");
await writeFile(join(out, "stix-two-math.woff2"), mendArrows(stix));

// The licences of what is in the bundles travel with them.
const packages = ["temml", "prismjs", "ts-fsrs", "@fontsource/stix-two-math"];
const licences = await Promise.all(packages.map(async name => {
  const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  return `${name} ${version}\n\n${(await readFile(`node_modules/${name}/LICENSE`, "utf8")).trim()}\n`;
}));
await writeFile(join(out, "licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
