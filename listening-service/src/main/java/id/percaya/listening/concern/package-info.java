/// Worries that many people begin to speak about: terms that become frequent, the concerns that
/// they tell, and the answers. A concern is confirmed by staff or by the tenant's rule, and
/// answered by educational content.
@NullMarked
package id.percaya.listening.concern;

import org.jspecify.annotations.NullMarked;
