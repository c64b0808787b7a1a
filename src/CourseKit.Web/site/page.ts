import { openForPrint } from "./page/print";
import { schemeSwitch } from "./page/scheme";

schemeSwitch();
openForPrint();
