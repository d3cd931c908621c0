@NullMarked
package id.percaya.bench.eventstore;

import org.jspecify.annotations.NullMarked;
