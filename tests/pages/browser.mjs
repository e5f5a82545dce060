// The web page in headless Chromium: every width, light and dark, by mouse and by keyboard.  Prints TAP.
//   node browser.mjs FOLDER PAGE...      FOLDER holds node_modules with playwright-core and axe-core (make pages)
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { axe, finish, launch, ok, open, smallest } from "./tap.mjs";

const [, , , ...pages] = process.argv;
const SIZES = [380, 800, 1400], LEAST_PIXELS = 11, LEAST_POINTS = 6;

const shown = (page) => page.evaluate(() => [...document.querySelectorAll("#events li")].filter((li) => !li.hidden).length);

async function looks(browser, file, name) {
  for (const width of SIZES) for (const scheme of ["light", "dark"]) {
    const page = await open(browser, file, width, scheme), as = `${name}, ${width} pixels, ${scheme}`;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    ok(`${as}: no sideways scrolling`, wide <= width, wide);
    const least = await page.evaluate(smallest, [LEAST_POINTS]);
    ok(`${as}: no letters under 11 pixels`, least >= LEAST_PIXELS - 0.05, least);
    const drawings = await page.evaluate(() => [...document.querySelectorAll("figure")].filter((f) => f.checkVisibility()).length);
    ok(`${as}: one drawing`, drawings === 1, drawings);
    await page.addScriptTag({ path: axe }).catch(() => page.evaluate(readFileSync(axe, "utf8")));
    const found = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
    ok(`${as}: axe`, found.violations.length === 0, found.violations.map((v) => [v.id, v.nodes.slice(0, 2).map((n) => n.html.slice(0, 120))]));
    const said = page.said.filter((text) => !/Content Security Policy/.test(text)); // of axe's own element
    ok(`${as}: no request, nothing on the console`, said.length === 0, said);
    await page.context().close();
  }
}

async function choose(browser, file, name) {
  const page = await open(browser, file, 1400, "light"), all = await shown(page);
  const title = await page.evaluate(() => document.querySelector("#events li:last-of-type h3").innerText);
  await page.fill("[name=find]", title.toUpperCase());
  ok(`${name}: search`, (await shown(page)) >= 1 && ((await shown(page)) < all || all === 1), await shown(page));
  const paled = await page.evaluate(() => document.querySelectorAll("figure g.off").length);
  ok(`${name}: the drawing pales what is not chosen`, paled > 0, paled);
  await page.click("[type=reset]");
  await page.waitForTimeout(50);
  ok(`${name}: and shows all again`, (await shown(page)) === all);
  for (const select of ["group", "tag", "importance"]) {
    const field = page.locator(`[name=${select}]`);
    if (!(await field.count())) continue;
    const values = await field.locator("option").evaluateAll((options) => options.map((o) => o.value));
    await field.selectOption(values[values.length - 1]);
    const some = await shown(page);
    ok(`${name}: ${select}`, some >= 0 && some < all, [some, all]);
    await field.selectOption(values[0]);
  }
  const first = await page.evaluate(() => Math.min(...[...document.querySelectorAll("[data-first]")].map((li) => +li.dataset.first)));
  const year = new Date(first * 86400000).getUTCFullYear();
  if (Number.isFinite(year)) {
    await page.fill("[name=to]", String(year));
    const some = await shown(page);
    ok(`${name}: span`, some > 0 && some <= all, [year, some, all]);
    await page.fill("[name=to]", String(year - 1));
    ok(`${name}: before all`, (await shown(page)) === 0 && (await page.innerText("#count")).length > 0);
  }
  await page.context().close();
}

async function keys(browser, file, name) {
  const page = await open(browser, file, 800, "light");
  await page.keyboard.press("Tab");
  ok(`${name}: the first stop leads past the drawing`, await page.evaluate(() => document.activeElement.className === "skip"));
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const at = await page.evaluate(() => [...document.querySelectorAll("#events li")].indexOf(document.activeElement));
  ok(`${name}: j steps on`, at === 1 || at === 0, at);
  await page.keyboard.press("k");
  ok(`${name}: k steps back`, (await page.evaluate(() => [...document.querySelectorAll("#events li")].indexOf(document.activeElement))) === 0);
  await page.keyboard.press("/");
  await page.keyboard.type("zzzz no such words");
  ok(`${name}: / looks for words`, (await shown(page)) === 0);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(50);
  ok(`${name}: Escape ends it`, (await shown(page)) > 0);
  await page.context().close();
}

const browser = await launch();
for (const file of pages) {
  const name = path.basename(file);
  await looks(browser, file, name);
  await choose(browser, file, name);
  await keys(browser, file, name);
  const page = await open(browser, file, 1400, "light");
  ok(`${name}: ready within a second`, page.took <= (+process.env.SLACK || 1) * 1000, page.took);
  ok(`${name}: under 3 MB`, statSync(file).size < 3e6, statSync(file).size);
  await page.context().close();
}
await browser.close();
finish();
