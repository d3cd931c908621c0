// Parses AsyncAPI documents; whatever the parser remarks, a warning too, fails.
import { readFile } from "node:fs/promises";
import { Parser, DiagnosticSeverity } from "@asyncapi/parser";

const parser = new Parser();
let remarks = 0;
for (const file of process.argv.slice(2)) {
  const { diagnostics } = await parser.parse(await readFile(file, "utf8"));
  for (const { severity, range, code, message, path } of diagnostics) {
    if (severity <= DiagnosticSeverity.Warning) {
      remarks += 1;
      console.log(`${file}:${range.start.line + 1} ${code} ${message} (${path.join(".")})`);
    }
  }
}
process.exit(remarks === 0 ? 0 : 1);
