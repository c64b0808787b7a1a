import { openForPrint } from "./page/print";

openForPrint();
