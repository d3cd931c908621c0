/// The benchmark of event stores: contestants, cases, and how they are run.
@NullMarked
package id.percaya.bench.eventstore;

import org.jspecify.annotations.NullMarked;
