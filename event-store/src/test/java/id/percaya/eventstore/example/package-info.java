/// The example of docs/event-store.md, which shows parts of these files word for word.
@NullMarked
package id.percaya.eventstore.example;

import org.jspecify.annotations.NullMarked;
