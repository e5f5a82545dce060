// What the tests in headless Chromium share: TAP, a page opened and watched.  argv[2]: the folder that holds
// node_modules with playwright-core and axe-core (make pages).
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.resolve(process.argv[2], "x.js"));
const { chromium } = require("playwright-core");
export const axe = require.resolve("axe-core/axe.min.js");
let count = 0, failed = 0;

export function ok(name, good, detail = "") {
  count++;
  failed += !good;
  console.log(`${good ? "ok" : "not ok"} ${count} ${name}${good ? "" : `\n# ${JSON.stringify(detail)}`.slice(0, 1500)}`);
}

export function finish() {
  console.log(`1..${count}`);
  console.log(`${count - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

// The smallest letters, in pixels: of HTML as computed, of a drawing by its scale.
export const smallest = ([points]) => {
  let least = 1e9;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const host = walk.currentNode.parentElement;
    if (walk.currentNode.data.trim() && !host.closest("svg, script, style") && host.checkVisibility())
      least = Math.min(least, parseFloat(getComputedStyle(host).fontSize));
  }
  for (const svg of document.querySelectorAll("figure svg"))
    if (svg.checkVisibility()) least = Math.min(least, points * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
  return least;
};

// said: what went to the console, and every request but for the file itself.
export async function open(browser, file, width, colorScheme) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.said = [];
  page.on("console", (message) => page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(String(error)));
  page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || page.said.push(request.url()));
  const start = Date.now();
  await page.goto(/^http/.test(file) ? file : "file://" + path.resolve(file));
  page.took = Date.now() - start;
  return page;
}
