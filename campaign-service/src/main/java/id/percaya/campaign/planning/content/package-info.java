/// Contents: the texts to be published and the people they show. Each version is identified by the
/// hash of its canonical form, and a medical and a legal reviewer approve exactly that hash. A
/// crisis statement arrives approved and is adopted unchanged. `Contents` is the command gateway;
/// the publish gate asks it for the approved version, and the senders ask it for the text behind a
/// hash. The view and the REST resource are private to the package.
@NullMarked
package id.percaya.campaign.planning.content;

import org.jspecify.annotations.NullMarked;
