@NullMarked
package id.percaya.eventstore.testing.hospital.board;

import org.jspecify.annotations.NullMarked;
