/// Who may do what, tried on every operation of a service's OpenAPI document.
@NullMarked
package id.percaya.kit.testing.access;

import org.jspecify.annotations.NullMarked;
