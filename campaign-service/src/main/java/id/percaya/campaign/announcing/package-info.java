/// What others may know.
@NullMarked
package id.percaya.campaign.announcing;

import org.jspecify.annotations.NullMarked;
