// dateline --serve in headless Chromium: what is corrected is saved and drawn, what changes on the disk is shown.  Prints TAP.
// Requests that no page of ours makes: tests/serve.
//   node serve.mjs FOLDER DATELINE SCRATCH      FOLDER as of browser.mjs
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { finish, launch, ok, open } from "./tap.mjs";

const [, , , dateline, scratch] = process.argv;
const at = (name) => path.join(scratch, name), read = (name) => readFileSync(at(name), "utf8");
const timeline = (name) => JSON.parse(execFileSync(dateline, [name, "-t", "json"], { cwd: scratch, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function until(test, ms = 5000) {
  for (let end = Date.now() + ms; Date.now() < end; await pause(50)) if (await test()) return true;
  return false;
}

function serve(...words) {
  const child = spawn(dateline, ["--serve", ...words], { cwd: scratch });
  return new Promise((done) => {
    let said = "";
    child.stderr.on("data", (data) => (child.complained = (child.complained || "") + data));
    child.stdout.on("data", (data) => {
      said += data;
      if (said.includes("Ctrl-C")) done({ child, url: new URL(said.split("\n")[0]), said });
    });
    child.on("exit", () => done({ child, said }));
  });
}

const end = (child) => new Promise((done) => { child.on("exit", (code, signal) => done(code ?? signal)); child.kill("SIGINT"); });

// One request as it is written here: {status, headers, body}; status 0: the connection was closed.
const ask = (url, { method = "GET", path: where = url.pathname, headers = {}, body } = {}) =>
  new Promise((done) => {
    const request = http.request({ host: "127.0.0.1", port: url.port, method, path: where, headers: { Host: url.host, ...headers } }, (answer) => {
      let text = "";
      answer.on("data", (data) => (text += data));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: text }));
    });
    request.on("error", () => done({ status: 0, body: "" }));
    request.end(body);
  });

writeFileSync(at("a.txt"), "Rebels bombed the harbour of Aden on 3 May 2021. Norway opened a bridge at Alta on 7 June 2021.\n");
writeFileSync(at("b.txt"), "The bombing of Aden by rebels on May 3, 2021 sank two ships. Chad closed its border on 2 July 2021.\n");
const browser = await launch();

// -- A draft --
{
  const { child, url, said } = await serve("a.txt");
  ok("the address is of this machine, with a secret", /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/.test(url.href), said);
  ok("nothing is written before a correction", !existsSync(at("a.txt.draft.yaml")));
  const page = await open(browser, url.href, 1400, "light");
  page.said.length = 0;
  const item = (words) => page.locator("li", { hasText: words }).first();
  const drawing = () => page.locator("figure").first().innerHTML();
  const before = await drawing();
  await item("Aden").getByText("Edit", { exact: true }).click();
  await item("Aden").locator("textarea").fill("Aden harbour hit & sunk");
  await page.keyboard.press("Enter");
  ok("a correction is saved", await until(async () => (await page.innerText("#said")) === "Saved") && timeline("a.txt.draft.yaml").events[0].title === "Aden harbour hit & sunk");
  ok("and drawn at once", await until(async () => (await drawing()) !== before));
  await item("bridge").getByText("Edit", { exact: true }).click();
  await item("bridge").locator("input.date").fill("8 June 2021");
  await page.keyboard.press("Enter");
  ok("a date as people write it", await until(() => timeline("a.txt.draft.yaml").events[1].date === "2021-06-08"), timeline("a.txt.draft.yaml").events[1]);
  await item("bridge").locator("input.date").fill("no date at all");
  await page.keyboard.press("Enter");
  ok("what is no date is said and not saved", await until(async () => /^Not saved: .*date/.test(await page.innerText("#said"))) && timeline("a.txt.draft.yaml").events[1].date === "2021-06-08", await page.innerText("#said"));
  await item("bridge").focus();
  await page.keyboard.press("u");
  ok("undo is saved", await until(async () => (await page.innerText("#said")) === "Saved"));
  await page.keyboard.press("u");
  ok("and undone once more", await until(() => timeline("a.txt.draft.yaml").events[1].date === "2021-06-07"));
  ok("the first file written over is kept", !existsSync(at("a.txt.draft.yaml.bak"))); // there was none
  const own = page.said.filter((text) => !text.startsWith(url.origin));
  ok("no request but to dateline, nothing on the console", own.length === 0, own);
  writeFileSync(at("a.txt"), "Chad closed its border on 2 July 2021. " + read("a.txt"));
  ok("a change of an input is shown, corrections stay", await until(async () => /border/.test(await page.innerText("ol").catch(() => "")) && /Aden harbour hit & sunk/.test(await page.innerText("main").catch(() => ""))), await page.innerText("main"));
  await page.context().close();
  ok("Ctrl-C ends it", (await end(child)) === 0);
  execFileSync(dateline, ["b.txt", "--update", "a.txt.draft.yaml"], { cwd: scratch, stdio: "ignore" });
  const more = timeline("a.txt.draft.yaml").events.find((event) => /Aden/.test(event.title));
  ok("found again after --update with a second article", more.title === "Aden harbour hit & sunk" && more.sources.length === 2, more);
  execFileSync(dateline, ["a.txt.draft.yaml", "-o", "a.pdf"], { cwd: scratch, stdio: "ignore" });
  ok("and in the PDF", /Aden harbour hit & sunk/.test(execFileSync("pdftotext", [at("a.pdf"), "-"], { encoding: "utf8" }).replace(/\s+/g, " ")));
}

// -- YAML as it is written --
{
  const first = "title: Canal\nevents:\n  - 1869-11-17: Canal opens\n";
  writeFileSync(at("hand.yaml"), first);
  const { child, url } = await serve("hand.yaml");
  const page = await open(browser, url.href, 1400, "light");
  ok("the drawing beside the text", await until(() => page.evaluate(() => !!document.querySelector("#drawing svg"))));
  await page.fill("#text", first + "  - 1956-13-29: Crisis\n");
  ok("a mistake with its line and column", await until(async () => /^4:5: error: /.test(await page.innerText("#messages"))), await page.innerText("#messages"));
  ok("the last good drawing stays, in grey", await page.evaluate(() => !!document.querySelector("#drawing.old svg")));
  ok("nothing is written before it is saved", read("hand.yaml") === first);
  await page.fill("#text", first + "  - 1956-10-29: Crisis\n");
  ok("drawn again", await until(() => page.evaluate(() => !!document.querySelector("#drawing:not(.old) svg"))));
  await page.keyboard.press("Control+s");
  ok("saved, and the first kept", await until(() => read("hand.yaml").includes("Crisis")) && read("hand.yaml.bak") === first);
  ok("it says so", await until(async () => (await page.innerText("#state")) === "Saved"));
  writeFileSync(at("hand.yaml"), first);
  ok("a change on the disk is shown", await until(async () => (await page.inputValue("#text").catch(() => "")) === first));
  const stale = await ask(url, { method: "POST", path: url.pathname + "save", headers: { Origin: url.origin, "Content-Type": "application/json" }, body: JSON.stringify({ text: "x", sum: "0" }) });
  ok("who began with another file does not write over it", stale.status === 200 && JSON.parse(stale.body).saved === false && read("hand.yaml") === first, stale);
  await page.context().close();
  await end(child);
}

await browser.close();
finish();
