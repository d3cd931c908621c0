/// Checks that a service's OpenAPI document is the committed one and explains itself.
@NullMarked
package id.percaya.kit.testing.openapi;

import org.jspecify.annotations.NullMarked;
