// The same strings through edtf.js: node tests/bench/edtf.mjs FOLDER, where `npm install --prefix FOLDER edtf` was run.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const edtf = createRequire(resolve(process.argv[2], "x.js"))("edtf").default;
const texts = ["1985-04-12", "1985-04", "1985", "1984?", "2004-06~", "199X", "1964/2008", "2004-02-01/2005-02-08",
  "2001-21", "1985/..", "[1667,1668]", "Y-17E7", "1985-04-12T23:20:30Z", "-0043-03-15", "156X-12-25"];
const rounds = 200;
const start = process.cpuUsage();
for (let i = 0; i < rounds; i++) for (const text of texts) edtf(text);
const seconds = process.cpuUsage(start).user / 1e6;
console.log(`edtf.js: ${(rounds * texts.length / seconds / 1e6).toFixed(4)} million strings a second`);
