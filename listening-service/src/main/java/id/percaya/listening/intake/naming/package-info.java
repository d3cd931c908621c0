/// Names in texts: the facilities, procedures, practitioners and topics of the directory that a
/// mention names, by the entries' names and synonyms. Texts and names are compared as whole words
/// that were folded and stemmed alike. The store of mentions writes the codes beside a mention.
@NullMarked
package id.percaya.listening.intake.naming;

import org.jspecify.annotations.NullMarked;
