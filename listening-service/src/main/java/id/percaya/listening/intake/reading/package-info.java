/// Parses a file into canonical mentions: Meltwater CSV, plain Indonesian CSV and NDJSON. Rows are
/// read lazily, so that memory does not grow with the file. A broken row yields its errors and does
/// not stop the rows after it. It exports [id.percaya.listening.intake.reading.Format] and the row
/// types, which `importing` uses.
@NullMarked
package id.percaya.listening.intake.reading;

import org.jspecify.annotations.NullMarked;
