/// The query language: words, phrases, AND, OR, NOT and parentheses.
/// [id.percaya.listening.matching.query.QueryParser] parses and normalises a query.
/// [id.percaya.listening.matching.query.StoredQueries] holds many queries in memory and tells which
/// of them match a text. Lucene stays inside this package. Only `monitor` uses it.
@NullMarked
package id.percaya.listening.matching.query;

import org.jspecify.annotations.NullMarked;
