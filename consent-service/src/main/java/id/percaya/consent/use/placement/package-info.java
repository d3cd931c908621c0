/// Where a person's story is used, under which consents, and how it was taken down again.
@NullMarked
package id.percaya.consent.use.placement;

import org.jspecify.annotations.NullMarked;
