/// Requests for educational content: listening-service found that many people worry about
/// something, and an answer is wanted until a due time.
@NullMarked
package id.percaya.campaign.education;

import org.jspecify.annotations.NullMarked;
