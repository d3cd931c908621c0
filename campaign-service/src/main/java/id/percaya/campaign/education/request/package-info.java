/// A request for educational content. A confirmed concern of listening-service opens it, a person
/// accepts it and names contents for it, and the first of these that is published answers it. It is
/// closed when staff recorded another answer in listening-service. The order in which the content
/// is named and published does not matter: each of the two looks for the other once it is stored.
@NullMarked
package id.percaya.campaign.education.request;

import org.jspecify.annotations.NullMarked;
