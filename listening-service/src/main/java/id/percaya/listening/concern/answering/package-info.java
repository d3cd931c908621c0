/// How soon concerns are answered: a figure over those that were confirmed in a time span.
@NullMarked
package id.percaya.listening.concern.answering;

import org.jspecify.annotations.NullMarked;
