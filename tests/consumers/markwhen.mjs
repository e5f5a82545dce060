// node markwhen.mjs PEERS FILE: the events that markwhen's own parser finds, as JSON.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [peers, file] = process.argv.slice(2);
const { parse } = await import(pathToFileURL(`${peers}/node_modules/@markwhen/parser/lib/index.js`));
const events = [];
const walk = (node, group) => {
  for (const child of node.children) {
    if (child.children) {
      walk(child, child.title);
      continue;
    }
    const { fromDateTimeIso: from, toDateTimeIso: to } = child.dateRangeIso;
    const rest = child.firstLine.restTrimmed.replace(/^:\s*/, '');
    events.push({ from, to, group, title: rest, tags: child.tags, properties: child.properties });
  }
};
walk(parse(fs.readFileSync(file, 'utf8')).events, null);
console.log(JSON.stringify(events));
