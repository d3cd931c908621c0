/// Measures listening-service: matching texts with many stored queries.
@NullMarked
package id.percaya.bench.listening;

import org.jspecify.annotations.NullMarked;
