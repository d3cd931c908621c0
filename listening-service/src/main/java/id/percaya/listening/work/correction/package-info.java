/// A mention as people read and correct it. Corrections of the mood are events of the mention's
/// stream, count at once, and are listed for the next training.
@NullMarked
package id.percaya.listening.work.correction;

import org.jspecify.annotations.NullMarked;
