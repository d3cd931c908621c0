/// What a service's tests stand on: a real PostgreSQL with the three roles, and tokens of any role.
@NullMarked
package id.percaya.kit.testing;

import org.jspecify.annotations.NullMarked;
