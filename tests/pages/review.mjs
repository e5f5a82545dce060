// The review page in headless Chromium: a person corrects, undoes, saves; dateline reads what was saved.  Prints TAP.
//   node review.mjs FOLDER DATELINE SCRATCH      FOLDER as of browser.mjs
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { axe, launch, ok, open, smallest, finish } from "./tap.mjs";

const [, , , dateline, scratch] = process.argv;
const run = (...words) => execFileSync(dateline, words, { cwd: scratch, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const timeline = (file) => JSON.parse(run(file, "-t", "json"));

writeFileSync(path.join(scratch, "a.txt"), `Rebels bombed the harbour of Aden on 3 May 2021. Norway opened a bridge at Alta on 7 June 2021.
The minister of Oman resigned on 9 May 2021. Denmark sent a "warning": <b>last</b> month\\. </script><script>document.title="ran"</script>
`);
writeFileSync(path.join(scratch, "b.txt"), "The bombing of Aden by rebels on May 3, 2021 sank two ships. Chad closed its border on 2 July 2021.\n");
run("a.txt", "-o", "draft.json");
const draft = timeline("draft.json");
const doubtful = draft.events.find((event) => event.title.includes("Aden"));
doubtful.needs_edit = true;
doubtful.alternatives = [{ title: "The harbour of Aden bombed", confidence: 0.4 }, { title: "Rebels bomb Aden", confidence: 0.2 }];
writeFileSync(path.join(scratch, "draft.json"), JSON.stringify(draft));
run("draft.json", "-o", "draft.review.html");

const file = path.join(scratch, "draft.review.html");
const browser = await launch();
const at = (page) => page.evaluate(() => document.activeElement.closest("li[id]")?.id || "");
const left = (page) => page.innerText("#left");
const item = (page, words) => page.locator("li", { hasText: words }).first();

async function save(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  await download.saveAs(path.join(scratch, "saved.yaml"));
  return timeline("saved.yaml");
}

for (const width of [380, 1400]) {
  const page = await open(browser, file, width, "light");
  ok(`review, ${width} pixels: no sideways scrolling`, (await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
  await page.evaluate(readFileSync(axe, "utf8"));
  const found = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  ok(`review, ${width} pixels: axe`, found.violations.length === 0, found.violations.map((v) => [v.id, v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160))]));
  ok(`review, ${width} pixels: no request, nothing on the console`, page.said.length === 0, page.said);
  ok(`review, ${width} pixels: a hostile text stays text`, (await page.title()) !== "ran");
  await page.context().close();
}

const page = await open(browser, file, 1400, "light");
const first = await page.evaluate(() => document.querySelector("li").innerText);
ok("doubtful lines come first", /Aden|undated/.test(first), first);
ok("what is left is counted", (await left(page)) === "2 left to check", await left(page));
const words = new Set();
await page.keyboard.press("n");
words.add(await at(page));
await page.keyboard.press("n");
words.add(await at(page));
ok("a key leads to each in doubt", words.size === 2, [...words]);

const aden = item(page, "harbour of Aden");
await aden.getByRole("button", { name: /^Rebels bomb Aden/ }).click();
ok("a candidate is one click away", (await aden.locator("h3 .words").innerText()) === "Rebels bomb Aden" && (await left(page)) === "1 left to check");
ok("its mark is gone", !(await aden.locator(".edit").isVisible()));
await page.keyboard.press("u");
ok("undo takes it back", (await left(page)) === "2 left to check" && (await aden.locator(".edit").isVisible()));
await aden.locator("textarea").fill("Aden harbour hit:\t\"twice\" # <i> \u2028 é");
await page.keyboard.press("Enter");
ok("a title typed", (await left(page)) === "1 left to check", await left(page));

const warning = item(page, "undated");
await warning.locator("input.date").fill("2021-04");
await page.keyboard.press("Enter");
ok("a date typed", (await left(page)) === "Nothing left to check", await left(page));
const oman = item(page, "resigned");
await oman.getByText("Edit", { exact: true }).click();
await oman.locator("input.drop").check();
const bridge = item(page, "bridge");
await bridge.getByText("Edit", { exact: true }).click();
await bridge.locator("input.group").fill("north");
await page.keyboard.press("Enter");
ok("all by script of the page's own, nothing said", page.said.length === 0, page.said);

const saved = await save(page), find = (list, words) => list.find((event) => event.title.includes(words));
const hit = find(saved.events, "Aden harbour hit");
ok("the draft saved has the title", hit && hit.title === "Aden harbour hit: \"twice\" # <i> é" && hit.edited === "title" && !hit.needs_edit, hit);
ok("and the date", find(saved.events, "warning")?.date === "2021-04" && saved.undated.length === 0, saved.undated);
ok("and the group", find(saved.events, "bridge")?.group === "north");
ok("and not what is left out", !find(saved.events, "resigned"));
const sentences = readFileSync(path.join(scratch, "saved.yaml"), "utf8");
ok("which stays in the file, with each sentence", sentences.includes("drop: true") && sentences.includes("  # Rebels bombed the harbour of Aden"));
ok("what was not touched is as it was", JSON.stringify(hit.source) === JSON.stringify({ ...doubtful.source, made: undefined }) ||
  hit.source.quote === doubtful.source.quote, [hit.source, doubtful.source]);
run("b.txt", "--update", "saved.yaml");
const more = timeline("saved.yaml"), again = find(more.events, "Aden harbour hit");
ok("found again after --update with another text", again && again.sources.length === 2 && find(more.events, "border") && !find(more.events, "resigned"), more.events.map((e) => e.title));
run("saved.yaml", "-o", "saved.pdf");
const print = execFileSync("pdftotext", ["-layout", path.join(scratch, "saved.pdf"), "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
ok("and in the PDF", /Aden harbour hit/.test(print) && !/resigned/.test(print), print);
await page.context().close();

// Dates on which texts differ.
{
  writeFileSync(path.join(scratch, "c.txt"), "The harbour of Aden was bombed by rebels on 5 May 2021.\n");
  run("a.txt", "c.txt", "-o", "differ.review.html");
  const page = await open(browser, path.join(scratch, "differ.review.html"), 1400, "light");
  const each = page.locator("li.unclear", { hasText: "Elsewhere: 2021-05-0" });
  ok("dates on which texts differ are to be checked", (await each.count()) === 2 && (await left(page)) === "3 left to check", await left(page));
  await each.first().getByRole("button", { name: "Right as it is" }).click();
  ok("a person says which is right", (await left(page)) === "2 left to check", await left(page));
  const events = (await save(page)).events.filter((event) => event.edited === "date");
  ok("and the draft keeps it", events.length === 1 && !events[0].elsewhere, events);
  await page.context().close();
}
await browser.close();
finish();
