#!/usr/bin/env bash
# STIX Two Math: why arrows to the right do not grow in Chromium, and those to the left do.
# Guess:  a fault of the browser: the font is made for mathematics, and Firefox draws both arrows at any length.
# Fact:   the last part of the right arrow's assembly (its tip) has its two connectors the wrong way round: nothing to overlap where the shaft
#         joins it, 200 units at the far end, where nothing follows. The font asks for an overlap of 100, so parts cannot be joined. The left
#         arrow is right. A browser that takes the table at its word leaves \xrightarrow and \overrightarrow at the width of one arrow.
# Matters to whoever draws MathML with this font: reaction and limit arrows are shorter than the words above them.
# Do:     exchange the two numbers in the MATH table before the font is shipped, or draw the arrow by other means.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm install --silent --no-fund --no-audit @fontsource/stix-two-math@5.3.0
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const woff = readFileSync('node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff');
function table(tag) {
  for (let at = 44; ; at += 20) {
    if (woff.toString('latin1', at, at + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map(i => woff.readUInt32BE(at + i));
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
}

function glyphOf(code) {
  const cmap = table('cmap');
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(8 + 8 * i);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const size = cmap.readUInt16BE(at + 6);
    for (let s = 0; s < size; s += 2) {
      const [end, start, delta, range] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(o => cmap.readUInt16BE(at + o + s));
      if (code < start || code > end) continue;
      const glyph = range === 0 ? code : cmap.readUInt16BE(at + 16 + 3 * size + s + range + 2 * (code - start));
      return (glyph + delta) & 0xffff;
    }
  }
}

const math = table('MATH');
const variants = math.readUInt16BE(8);
const u16 = offset => math.readUInt16BE(variants + offset);
const overlap = u16(0);

function indexOf(glyph, coverage) {
  const count = u16(coverage + 2);
  if (u16(coverage) === 1) return Array.from({ length: count }, (_, i) => u16(coverage + 4 + 2 * i)).indexOf(glyph);
  for (let i = 0; i < count; i++) {
    const [first, last, index] = [4, 6, 8].map(o => u16(coverage + o + 6 * i));
    if (glyph >= first && glyph <= last) return index + glyph - first;
  }
}

function parts(code) {
  const construction = u16(10 + 2 * u16(6) + 2 * indexOf(glyphOf(code), u16(4)));
  const assembly = construction + u16(construction);
  return Array.from({ length: u16(assembly + 4) }, (_, i) => {
    const [, start, end, advance, flags] = [0, 2, 4, 6, 8].map(o => u16(assembly + 6 + 10 * i + o));
    return { arrow: String.fromCodePoint(code), part: i, start, end, advance, extends: flags & 1 };
  });
}

const [left, right] = [0x2190, 0x2192].map(parts);
console.log('@fontsource/stix-two-math 5.3.0, smallest overlap', overlap);
console.table([...left, ...right]);
const joins = list => list.every((part, i) => i === 0 || Math.min(list[i - 1].end, part.start) >= overlap);
process.exitCode = joins(left) && !joins(right) ? 0 : 1;
JS
node try.mjs
