/// @@PACKAGE@@
@NullMarked
package id.percaya.campaign.publishing.publication.calendar;

import org.jspecify.annotations.NullMarked;
