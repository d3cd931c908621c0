/// What happens to a consent by itself.
@NullMarked
package id.percaya.consent.policy;

import org.jspecify.annotations.NullMarked;
