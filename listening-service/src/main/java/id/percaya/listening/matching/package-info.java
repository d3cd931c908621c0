/// Which monitors a mention is for: stored queries, asked of each mention.
@NullMarked
package id.percaya.listening.matching;

import org.jspecify.annotations.NullMarked;
