import Prism from "prismjs/components/prism-core.js";

// Prism's languages find it as a global.
globalThis.Prism = Prism;
export default Prism;
