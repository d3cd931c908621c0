/// The question people and machines ask before they publish: may this be used?
@NullMarked
package id.percaya.consent.use.decision;

import org.jspecify.annotations.NullMarked;
