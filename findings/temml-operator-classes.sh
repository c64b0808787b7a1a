#!/usr/bin/env bash
# Temml: \bmod in a font command, \mathord, \mathrel and \mathbin draw the first sign of what they hold, or the word "undefined".
# Guess:  they change spacing only: \mathrm{key \bmod m} reads "key mod m", \mathord{\Delta x} is a delta and an x, as in KaTeX and MathJax.
# Fact:   the word mod becomes "m" in \mathrm, \mathbf, \mathsf, \boldsymbol and {\rm ...}; behind a capital Greek letter the rest of the
#         group is dropped; and a formula inside the text of such a group is printed as "undefined". No error, in none of the three.
# Matters to hashing, ciphers and number theory (mod), to physics (\Delta x): the formula is drawn and has lost a letter.
# Do:     end the font before \bmod; brace what follows the letter ({x}); leave the class commands out where Temml draws.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm install --silent --no-fund --no-audit temml@0.13.5 katex@0.19.1
cat > try.mjs <<'JS'
import temml from 'temml';
import katex from 'katex';

const text = html => html.replace(/<annotation.*?<\/annotation>/s, '').replace(/<[^>]*>/g, '').normalize('NFKC').replace(/[\s\u2061]/g, '');
console.log('temml', temml.version, 'katex', katex.version);
const wanted = {
  [String.raw`x \bmod n`]: 'xmodn',
  [String.raw`\mathrm{key \bmod m}`]: 'keymm',
  [String.raw`\boldsymbol{a \bmod n}`]: 'amn',
  [String.raw`\mathord{\Delta x}`]: 'Δ',
  [String.raw`p \mathrel{\text{is below $q$}}`]: 'pisbelowundefined',
};
const seen = Object.keys(wanted).map(tex =>
  ({ tex, Temml: text(temml.renderToString(tex)), KaTeX: text(katex.renderToString(tex, { output: 'mathml' })) }));
console.table(seen);
process.exitCode = seen.every(row => row.Temml === wanted[row.tex]) ? 0 : 1;
JS
node try.mjs
