// The icon of a course that is installed as an app: an open book on a ground that reaches the edges, as masks want it.
import { deflateSync } from "node:zlib";

const ground = [0x1f, 0x5c, 0x99];
const paper = [0xff, 0xff, 0xff];

/** Both pages of the book, in parts of the icon's side: within the circle that no mask cuts (W3C, Web Application Manifest, 40 %). */
const pages = [[0.25, 0.31, 0.22, 0.38], [0.53, 0.31, 0.22, 0.38]];

export function svgIcon() {
  const rects = pages.map(([x, y, width, height]) => `<path d="M${x * 100} ${y * 100}h${width * 100}v${height * 100}h-${width * 100}z"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#1f5c99" d="M0 0h100v100H0z"/><g fill="#fff">${rects.join("")}</g></svg>\n`;
}

/** A PNG of two colors (PNG 3rd edition, §11): a bit for each pixel. */
export function pngIcon(side) {
  const bytesInRow = Math.ceil(side / 8) + 1;
  const rows = Buffer.alloc(bytesInRow * side);
  for (const [x, y, width, height] of pages) {
    for (let row = Math.round(y * side); row < Math.round((y + height) * side); row++) {
      for (let column = Math.round(x * side); column < Math.round((x + width) * side); column++) {
        rows[row * bytesInRow + 1 + (column >> 3)] |= 0x80 >> (column & 7);
      }
    }
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from([...ground, ...paper])),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }

  return ~crc >>> 0;
}
