package id.percaya.campaign.planning.attachment;

import id.percaya.kit.problem.Problem.Violation;
import java.util.List;

/// The media that an author attached.
///
/// @param media those without a fault, in the author's order
/// @param faults all that is wrong with the others
public record Attachments(List<AttachedMedium> media, List<Violation> faults) {

    public Attachments {
        media = List.copyOf(media);
        faults = List.copyOf(faults);
    }
}
