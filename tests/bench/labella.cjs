// 100 labels placed by labella and written as SVG: node tests/bench/labella.cjs LABELLA EVENTS.json OUT.svg
const { readFileSync, writeFileSync } = require("fs");
const labella = require(require("path").resolve(process.argv[2]));

const events = JSON.parse(readFileSync(process.argv[3], "utf8"));
const at = (date) => ((Date.parse(date) - Date.parse("1900-01-01")) / (125 * 365.25 * 86400e3)) * 1000;
const nodes = events.map((e) => new labella.Node(at(e.start), Math.min(e.title.length * 4, 120), e));
const force = new labella.Force({ minPos: 0, maxPos: 1000 }).nodes(nodes).compute();
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const texts = force.nodes().map((n) =>
  `<text x="${n.currentPos.toFixed(1)}" y="${(n.getLayerIndex() + 1) * 20}">${escaped(n.data.title)}</text>`);
writeFileSync(process.argv[4], `<svg xmlns="http://www.w3.org/2000/svg">${texts.join("\n")}</svg>\n`);
