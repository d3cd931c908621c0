/// Transactions as one tenant.
@NullMarked
package id.percaya.kit.tenancy;

import org.jspecify.annotations.NullMarked;
