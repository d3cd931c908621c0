/// The end of a mention's text and author: by a person's order, by age, or because the source
/// deleted it. All that is counted stays.
@NullMarked
package id.percaya.listening.work.erasure;

import org.jspecify.annotations.NullMarked;
