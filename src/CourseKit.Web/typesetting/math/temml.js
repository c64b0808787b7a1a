// Temml from its sources: its bundle hides what is changed here.
import temml from "temml/temml.js";

// Plug-ins of Temml find it as a global.
globalThis.temml = temml;
export default temml;
