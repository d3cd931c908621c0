/// Completes the OpenAPI document of a service.
///
/// smallrye-openapi derives paths, operationIds and schemas from the resources. The filter adds the
/// statuses, problems, headers and bounds that all operations share, and names the pages of lists.
/// Only the marks of [id.percaya.kit.openapi.OpenApiFilter] are exported: resources mark read-only
/// POSTs, edits that need `If-Match`, and answers with an ETag with them.
@NullMarked
package id.percaya.kit.openapi;

import org.jspecify.annotations.NullMarked;
