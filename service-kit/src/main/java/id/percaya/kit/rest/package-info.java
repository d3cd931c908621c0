/// Runs the commands and queries of REST resources.
///
/// Resources call [id.percaya.kit.rest.Endpoint] and return its typed responses. The package
/// handles transactions, retries, `If-Match`, `ETag`, stored responses for `Idempotency-Key`, and
/// signed cursors. Lists are read by [id.percaya.kit.view.RowQuery] and answered as
/// [id.percaya.kit.rest.Page]. Exceptions become problems in `id.percaya.kit.problem`.
@NullMarked
package id.percaya.kit.rest;

import org.jspecify.annotations.NullMarked;
