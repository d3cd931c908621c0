/// The minimal Quarkus endpoint on this stack: it authenticates the caller and reads one row. The
/// decisions benchmark compares with it.
@NullMarked
package id.percaya.bench.bare;

import org.jspecify.annotations.NullMarked;
