@NullMarked
package id.percaya.eventstore.testing.hospital.policy;

import org.jspecify.annotations.NullMarked;
