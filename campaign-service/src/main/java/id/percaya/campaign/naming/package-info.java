/// Names in texts: does a text name a procedure, a practitioner or a topic that it is not tagged
/// with? Texts and names are compared as sequences of whole words that were folded and stemmed
/// alike ([StemmedText][id.percaya.campaign.naming.StemmedText]). The directory knows the names of
/// the codes and stands in a later chapter, which implements `CodeNames`.
@NullMarked
package id.percaya.campaign.naming;

import org.jspecify.annotations.NullMarked;
