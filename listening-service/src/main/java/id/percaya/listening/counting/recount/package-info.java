/// An operator's order to count again, from the database, after the state of the counting was lost.
@NullMarked
package id.percaya.listening.counting.recount;

import org.jspecify.annotations.NullMarked;
