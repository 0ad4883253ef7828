// What a thread of the pool runs. JavaScript, because threads start without a transformer; see ../run.mjs.
import { load } from "../run.mjs";

const { convertFile } = await load("corpus/convert-file");
export default convertFile;
