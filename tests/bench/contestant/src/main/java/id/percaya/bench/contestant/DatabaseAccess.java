package id.percaya.bench.contestant;

import javax.sql.DataSource;

/// What a contestant is given to work on.
///
/// @param url of its database, with the user in it
/// @param connections the pool; the contestant that has to bring its own makes it as large
/// @param size of the pool
public record DatabaseAccess(String url, DataSource connections, int size) {}
