#!/usr/bin/env bash
# @fontsource/libertinus-math: the mathematics font from npm has lost what makes it one.
# Guess:  a package of Libertinus Math serves for MathML as STIX Two Math does from the same publisher.
# Fact:   its files have no MATH table (nor GSUB): a browser then stretches no brace, root or bracket and places scripts by rough rules.
#         @fontsource/stix-two-math has the table. Names, sizes and style sheets of the two packages look alike.
# Matters to whoever picks a font for formulas by its name: nothing fails, formulas are just drawn small.
# Do:     look for the MATH table in the font's directory, as below, before choosing it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm install --silent --no-fund --no-audit @fontsource/libertinus-math@5.3.0 @fontsource/stix-two-math@5.3.0
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';

const tables = name => {
  const file = readFileSync(`node_modules/@fontsource/${name}/files/${name}-latin-400-normal.woff`);
  return Array.from({ length: file.readUInt16BE(12) }, (_, i) => file.toString('latin1', 44 + 20 * i, 48 + 20 * i));
};
const seen = ['libertinus-math', 'stix-two-math'].map(name =>
  ({ name, tables: tables(name).join(' '), MATH: tables(name).includes('MATH') }));
console.table(seen);
process.exitCode = !seen[0].MATH && seen[1].MATH ? 0 : 1;
JS
node try.mjs
