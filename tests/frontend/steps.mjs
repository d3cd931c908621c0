// A frontend developer's first hour, in a real browser. Needs WEB_PORT, REALM, CRISIS and CHROMIUM.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const { WEB_PORT, REALM, CRISIS, CHROMIUM } = process.env;
const ORIGIN = `http://localhost:${WEB_PORT}`;
const FILES = {
  "/": ["src/index.html", "text/html"],
  "/page.js": ["target/web/page.js", "text/javascript"],
  "/percaya.js": ["target/web/percaya.js", "text/javascript"],
};

function serve(port) {
  const server = createServer(async (request, response) => {
    const file = FILES[new URL(request.url, ORIGIN).pathname];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": file[1] }).end(await readFile(new URL(file[0], import.meta.url)));
  });
  return new Promise((ready) => server.listen(port, "localhost", () => ready(server)));
}

async function step(name, work) {
  const begun = Date.now();
  const said = await work();
  console.log(`frontend: ${name}${said ? `: ${said}` : ""} (${Date.now() - begun} ms)`);
}

const site = await serve(Number(WEB_PORT));
const foreign = await serve(0);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && console.log(`browser: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`browser: ${error}`));

  await step("finds the identity provider by the API's document", async () => {
    const found = await (await fetch(`${CRISIS}/openid-configuration`)).json();
    assert.equal(new URL(found.issuer).pathname, new URL(REALM).pathname);
  });

  await step("signs in by code and PKCE", async () => {
    await page.goto(`${ORIGIN}/?realm=${encodeURIComponent(REALM)}`);
    await page.click("#sign-in");
    await page.fill("#username", "crisis-lead@klinik-melati");
    await page.fill("#password", "percaya");
    await page.press("#password", "Enter");
    await page.waitForSelector("text=signed in");
    const { body: me } = await page.evaluate((url) => window.session.get(url), `${CRISIS}/v1/me`);
    assert.equal(me.tenant, "klinik-melati");
    assert.ok(me.roles.includes("crisis-lead"));
    return me.roles.join(", ");
  });

  await step("reports cases and pages through them", async () => {
    const { made, listed } = await page.evaluate(async (crisis) => {
      const made = [];
      for (let i = 0; i < 3; i++) {
        const body = { facility: "melati-kemang", summary: `Case ${i}` };
        made.push((await window.session.post(`${crisis}/v1/cases`, body, crypto.randomUUID())).id);
      }
      const listed = [];
      for await (const item of window.session.list(`${crisis}/v1/cases?limit=2`)) listed.push(item.id);
      return { made, listed };
    }, CRISIS);
    assert.equal(new Set(listed).size, listed.length);
    for (const id of made) assert.ok(listed.includes(id));
    await page.evaluate((crisis) => window.session.get(`${crisis}/v1/crises`), CRISIS);
    return `${listed.length} cases`;
  });

  await step("repeats a request with its key and makes nothing twice", async () => {
    const ids = await page.evaluate(async (crisis) => {
      const key = crypto.randomUUID();
      const body = { facility: "melati-kemang", summary: "Tapped twice" };
      const first = await window.session.post(`${crisis}/v1/cases`, body, key);
      const second = await window.session.post(`${crisis}/v1/cases`, body, key);
      return [first.id, second.id];
    }, CRISIS);
    assert.equal(ids[0], ids[1]);
  });

  await step("hears a change and reads it", async () => {
    const heard = await page.evaluate(async (crisis) => {
      const stop = new AbortController();
      const changes = window.session.changes(crisis, stop.signal);
      const next = changes.next();
      const made = [];
      let begun;
      let found;
      while (!found) {
        // the first ones may come before the stream is open
        begun = performance.now();
        const body = { facility: "melati-kemang", summary: "Heard at once" };
        made.push((await window.session.post(`${crisis}/v1/cases`, body, crypto.randomUUID())).id);
        found = await Promise.race([next, new Promise((later) => setTimeout(later, 2000))]);
      }
      const { value: change } = found;
      const after = Math.round(performance.now() - begun);
      const read = await window.session.get(`${crisis}/v1/cases/${change.id}`);
      stop.abort();
      return { made, change, after, summary: read.body.summary };
    }, CRISIS);
    assert.ok(heard.made.includes(heard.change.id));
    assert.equal(heard.change.type, "case");
    assert.equal(heard.summary, "Heard at once");
    return `${heard.after} ms after the request`;
  });

  await step("is refused and learns why", async () => {
    const [rule, field] = await page.evaluate(async (crisis) => {
      const problem = (work) => work.then(() => null, (refused) => refused.problem);
      const body = { facility: "melati-kemang", summary: "Satire" };
      const { id } = await window.session.post(`${crisis}/v1/cases`, body, crypto.randomUUID());
      await window.session.post(`${crisis}/v1/cases/${id}/dismiss`, { reason: "Satire" }, crypto.randomUUID());
      const declared = { caseId: id, facility: "melati-kemang", scope: ["FACILITY"], severity: "SENTINEL" };
      return [
        await problem(window.session.post(`${crisis}/v1/crises`, declared, crypto.randomUUID())),
        await problem(window.session.post(`${crisis}/v1/cases`, { facility: "!" }, crypto.randomUUID())),
      ];
    }, CRISIS);
    assert.equal(rule.status, 409);
    assert.ok(rule.reasons.length > 0);
    assert.equal(field.status, 400);
    assert.ok(field.violations.some((each) => each.pointer === "/facility"));
    return `${rule.code}, ${field.violations.map((each) => each.pointer).join(" ")}`;
  });

  await step("refreshes; a refresh token serves once", async () => {
    const reused = await page.evaluate(async () => {
      const before = structuredClone(window.session.tokens);
      await window.session.refresh();
      const renewed = window.session.tokens;
      window.session.tokens = before;
      const reused = await window.session.refresh().then(() => true, () => false);
      window.session.tokens = renewed;
      return { reused, changed: before.access_token !== renewed.access_token };
    });
    assert.deepEqual(reused, { reused: false, changed: true });
  });

  await step("a foreign origin reads nothing", async () => {
    const other = await browser.newPage();
    await other.goto(`http://localhost:${foreign.address().port}/`);
    const outcome = await other.evaluate(
      (url) => fetch(url).then((answer) => answer.status, (error) => error.name),
      `${CRISIS}/v1/crises`,
    );
    assert.equal(outcome, "TypeError");
  });
} finally {
  await browser.close();
  site.close();
  foreign.close();
}
