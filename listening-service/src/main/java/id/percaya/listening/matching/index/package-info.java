/// Many queries in memory, each found by words of which one must be in a text.
/// [id.percaya.listening.matching.index.StoredQueries] is the door; it is immutable and shared by
/// all threads. A text is split once, its known words become numbers, and only the queries that one
/// of them requires are judged.
@NullMarked
package id.percaya.listening.matching.index;

import org.jspecify.annotations.NullMarked;
