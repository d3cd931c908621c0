package id.percaya.bench.contestant;

import javax.sql.DataSource;

/// The database of a store under test.
///
/// @param url with the user in it
/// @param connections the pool; a store that brings its own pool gives it the same size
/// @param size of the pool
public record DatabaseAccess(String url, DataSource connections, int size) {}
