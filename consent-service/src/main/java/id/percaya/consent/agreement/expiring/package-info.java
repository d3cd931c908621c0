/// What will soon no longer be permitted: asked by those who renew consents in time.
@NullMarked
package id.percaya.consent.agreement.expiring;

import org.jspecify.annotations.NullMarked;
