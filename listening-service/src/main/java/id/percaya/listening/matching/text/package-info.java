/// Splits text into the words that queries are compared with. Query and text go through the same
/// steps: [folding][id.percaya.listening.matching.text.Folding], [splitting into
/// words][id.percaya.listening.matching.text.WordSplitter] and, for single words, [removing
/// clitics][id.percaya.listening.matching.text.Clitics].
@NullMarked
package id.percaya.listening.matching.text;

import org.jspecify.annotations.NullMarked;
