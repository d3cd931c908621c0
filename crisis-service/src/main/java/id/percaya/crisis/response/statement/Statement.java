package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.Sorted;
import java.util.Map;
import java.util.Set;

/// The states of a statement. Its text no longer changes once it is approved.
public sealed interface Statement {

    record Absent() implements Statement {}

    /// @param authors everybody who drafted or revised it
    record Draft(CrisisReference crisis, Wording wording, Set<String> authors)
            implements Statement {

        public Draft {
            authors = Sorted.set(authors);
        }
    }

    /// @param given the approvers by role
    record InReview(
            CrisisReference crisis,
            Wording wording,
            Set<String> authors,
            String text,
            String textSha256,
            Set<ApprovalRole> needed,
            Map<ApprovalRole, String> given)
            implements Statement {

        public InReview {
            authors = Sorted.set(authors);
            needed = Sorted.set(needed);
            given = Sorted.map(given);
        }

        boolean completedBy(ApprovalRole role) {
            return Sorted.with(given.keySet(), role).containsAll(needed);
        }
    }

    record Approved(CrisisReference crisis, Set<String> approvers) implements Statement {

        public Approved {
            approvers = Sorted.set(approvers);
        }
    }

    record Published(CrisisReference crisis, Set<String> approvers, Set<Channel> channels)
            implements Statement {

        public Published {
            approvers = Sorted.set(approvers);
            channels = Sorted.set(channels);
        }
    }
}
