/// Takes mentions in. `importing` accepts a file and stores its rows, `reading` parses the file
/// formats, `mention` holds the canonical mention and its store, `naming` finds the names of the
/// directory in it, and `site` keeps the visits of web sites. Analysts call it over REST. The
/// chapter exports the import events, the stored mentions and the visits. It depends on no other
/// chapter: to match mentions during an import it declares
/// [id.percaya.listening.intake.importing.MentionMatcher], which `matching` implements.
@NullMarked
package id.percaya.listening.intake;

import org.jspecify.annotations.NullMarked;
