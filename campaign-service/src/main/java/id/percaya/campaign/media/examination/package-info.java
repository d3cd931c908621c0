/// Examines an uploaded file: what it is, whether it can be used, and how it is stored.
@NullMarked
package id.percaya.campaign.media.examination;

import org.jspecify.annotations.NullMarked;
