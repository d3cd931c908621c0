/// What other services and partners may know: ids, counts and times, never a person.
@NullMarked
package id.percaya.listening.announcing;

import org.jspecify.annotations.NullMarked;
