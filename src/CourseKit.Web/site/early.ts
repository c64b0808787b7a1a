import { applyScheme, keptScheme } from "./page/scheme";

applyScheme(keptScheme());
