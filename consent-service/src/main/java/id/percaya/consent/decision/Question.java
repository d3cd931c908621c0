package id.percaya.consent.decision;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// May all these media of all these persons be used for this purpose on this channel?
///
/// @param subjectIds in the order asked, which is the order of the answer
/// @param at the instant of use
public record Question(
        Set<UUID> subjectIds, Purpose purpose, Channel channel, Set<Medium> media, Instant at) {

    public Question {
        subjectIds = Collections.unmodifiableSet(new LinkedHashSet<>(subjectIds));
        media = Collections.unmodifiableSet(new LinkedHashSet<>(media));
        if (subjectIds.isEmpty() || media.isEmpty()) {
            throw new IllegalArgumentException("a question about nobody or nothing");
        }
    }
}
