/// Completes the OpenAPI document of a service.
///
/// smallrye-openapi derives paths, operationIds and schemas from the resources. The filter adds the
/// statuses, problems, headers and bounds that all operations share, and names the pages of lists.
/// Only [id.percaya.kit.openapi.OpenApiFilter#ASKS] is exported: resources mark read-only POSTs
/// with it.
@NullMarked
package id.percaya.kit.openapi;

import org.jspecify.annotations.NullMarked;
