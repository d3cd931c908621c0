// Mocks each OpenAPI document with Prism and asks for every GET: the mock must answer, with an
// answer that fits the document. Prism takes recorded examples, and makes up what has none.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require("@stoplight/prism-cli/dist/operations.js");
const { createInstance } = require("@stoplight/prism-http");

const ID = "0198c0de-0000-7000-8000-000000000001";
const silent = () => {};
const logger = { info: silent, warn: silent, error: silent, debug: silent, trace: silent, success: silent, child: () => logger };
const settings = { mock: { dynamic: false }, validateRequest: false, validateResponse: true, checkSecurity: false, errors: false, isProxy: false };

// A stream of events cannot be mocked.
const isStream = (operation) =>
  operation.responses.some((response) => response.contents?.some((content) => content.mediaType === "text/event-stream"));

const faults = (answer) => {
  if (answer._tag === "Left") {
    return [answer.left.detail ?? answer.left.message];
  }
  const { output, validations } = answer.right;
  return output.statusCode < 300 ? validations.output.map((fault) => fault.message) : [`answers ${output.statusCode}`];
};

let remarks = 0;
for (const file of process.argv.slice(2)) {
  const operations = await getHttpOperationsFromSpec(file);
  const mock = createInstance(settings, { logger });
  for (const operation of operations.filter((each) => each.method === "get" && !isStream(each))) {
    const path = operation.path.replace(/\{[^}]+\}/g, ID);
    const answer = await mock.request({ method: "get", url: { path }, headers: {} }, operations)();
    for (const fault of faults(answer)) {
      remarks += 1;
      console.log(`${file}: the mock of GET ${operation.path}: ${fault}`);
    }
  }
}
process.exit(remarks === 0 ? 0 : 1);
