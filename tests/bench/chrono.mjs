// The same prose through chrono-node, a paragraph at a time: node tests/bench/chrono.mjs FOLDER FILE, where
// `npm install --prefix FOLDER chrono-node` was run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const chrono = createRequire(resolve(process.argv[2], "x.js"))("chrono-node");
const reference = new Date(2000, 0, 1);
let found = 0;
for (const paragraph of readFileSync(process.argv[3], "utf8").split("\n\n")) found += chrono.parse(paragraph, reference).length;
process.exitCode = found ? 0 : 1;
