// Mends the arrows of STIX Two Math 2.13: the tip of a right arrow names its connector at the wrong end. Chromium then finds that its
// parts cannot be joined and does not stretch it; Firefox looks over it. (The font's licence reserves another name than its own.)
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

// WOFF 2.0, section 4.1: what the first six bits of a table's flags stand for; 63 is followed by the tag itself.
const knownTags = ("cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx " +
  "BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar " +
  "mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill").split(" ");
const headerLength = 48;

export function mendArrows(woff2) {
  const { directoryEnd, start, length } = find(woff2, "MATH");
  const compressed = woff2.readUInt32BE(20);
  const tables = brotliDecompressSync(woff2.subarray(directoryEnd, directoryEnd + compressed));
  const mended = mendVariants(tables.subarray(start, start + length));
  if (mended === 0) throw new Error("STIX Two Math has no arrow to be mended: is font.mjs still needed?");
  const data = brotliCompressSync(tables, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_SIZE_HINT]: tables.length },
  });
  const padding = Buffer.alloc((4 - ((directoryEnd + data.length) % 4)) % 4);
  const font = Buffer.concat([woff2.subarray(0, directoryEnd), data, padding]);
  font.writeUInt32BE(font.length, 8);
  font.writeUInt32BE(data.length, 20);
  font.fill(0, 28, headerLength); // Neither metadata nor private data: they stood behind the tables.
  return font;
}

// Where a table begins in the decompressed stream.
function find(woff2, tag) {
  let at = headerLength;
  let start = 0;
  let found = null;
  for (let i = 0; i < woff2.readUInt16BE(12); i++) {
    const flags = woff2[at++];
    const known = flags & 63;
    const name = known === 63 ? woff2.toString("latin1", at, (at += 4)) : knownTags[known];
    let length = number();
    const isOutline = name === "glyf" || name === "loca";
    if (isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0) length = number();
    if (name === tag) found = { start, length };
    start += length;
  }
  return { ...found, directoryEnd: at };

  // UIntBase128.
  function number() {
    let value = 0;
    for (;;) {
      const byte = woff2[at++];
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
}

// OpenType, the MATH table: MathVariants, MathGlyphConstruction, GlyphAssembly. Gives how many parts were mended.
function mendVariants(math) {
  const variants = math.readUInt16BE(8);
  const overlap = math.readUInt16BE(variants);
  const constructions = math.readUInt16BE(variants + 6) + math.readUInt16BE(variants + 8);
  const seen = new Set();
  let mended = 0;
  for (let i = 0; i < constructions; i++) {
    const construction = variants + math.readUInt16BE(variants + 10 + 2 * i);
    const offset = math.readUInt16BE(construction);
    const assembly = construction + offset;
    if (offset === 0 || seen.has(assembly)) continue;
    seen.add(assembly);
    const count = math.readUInt16BE(assembly + 4);
    if (count < 2) continue;
    mended += mendPart(assembly + 6, 4) + mendPart(assembly + 6 + 10 * (count - 1), 2);
  }
  return mended;

  // The connector of an end part that faces the others: the second of the first part, the first of the last one.
  function mendPart(part, facing) {
    const inner = math.readUInt16BE(part + facing);
    const outer = math.readUInt16BE(part + 6 - facing);
    if (inner >= overlap || outer < overlap) return 0;
    math.writeUInt16BE(outer, part + facing);
    math.writeUInt16BE(inner, part + 6 - facing);
    return 1;
  }
}
