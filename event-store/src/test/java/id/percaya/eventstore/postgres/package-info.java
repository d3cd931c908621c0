@NullMarked
package id.percaya.eventstore.postgres;

import org.jspecify.annotations.NullMarked;
