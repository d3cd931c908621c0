package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import java.util.UUID;

/// One grant that a consent in force gives for one person.
///
/// @param version the version of the consent that gives it
public record ConsentPermission(UUID consentId, int version, UUID subjectId, Grant grant) {}
