/// The least that a Quarkus endpoint on this stack does: who asks is known, and one row is read.
@NullMarked
package id.percaya.bench.bare;

import org.jspecify.annotations.NullMarked;
