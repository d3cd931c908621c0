/// What a system has to be able to do to take part in the benchmark of event stores. Nothing but
/// the JDK is needed to see it, so that each system is loaded with its own libraries beside it.
@NullMarked
package id.percaya.bench.contestant;

import org.jspecify.annotations.NullMarked;
