@NullMarked
package id.percaya.eventstore.testing.hospital.bed;

import org.jspecify.annotations.NullMarked;
