import { startSearch } from "./find.ts";
import { startPreviews } from "./preview.ts";

/** What runs in a page. Everything can be read without it. */

startSearch();
startPreviews();
