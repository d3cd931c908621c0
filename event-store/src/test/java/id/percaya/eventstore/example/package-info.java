/// The example of docs/event-store.md. The page shows parts of these files word for word, and a
/// test compares them.
@NullMarked
package id.percaya.eventstore.example;

import org.jspecify.annotations.NullMarked;
