/// The query language. [id.percaya.listening.matching.query.QueryParser] parses a query, whose
/// normalised form parses to the same again; [id.percaya.listening.matching.query.StoredText] reads
/// stored queries, also those of the first version of the language.
@NullMarked
package id.percaya.listening.matching.query;

import org.jspecify.annotations.NullMarked;
