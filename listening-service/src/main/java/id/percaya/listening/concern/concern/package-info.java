/// The concerns: opened by the finder of emerging terms or by a person, confirmed, answered, faded.
/// Words, mentions and counts stand beside them in tables of their own and in no event.
@NullMarked
package id.percaya.listening.concern.concern;

import org.jspecify.annotations.NullMarked;
