// What CourseKit calls inside V8. Every function takes and gives text, so that no object crosses the border.
export { math } from "./math/math.js";
export { code, languages } from "./code/highlight.js";
