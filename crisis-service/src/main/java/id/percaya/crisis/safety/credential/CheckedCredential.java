package id.percaya.crisis.safety.credential;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A check of a practitioner's registration and licence in the public registers.
///
/// @param str number of the registration (surat tanda registrasi)
/// @param sip number of the licence to practise at one place (surat izin praktik)
/// @param clinicalPrivilege the document by which the facility lets the practitioner perform the
///   procedure (surat penugasan klinis)
/// @param validUntil the last day on which all of them are valid
/// @param evidence a reference to the register entry
public record CheckedCredential(
        CrisisReference crisis,
        String practitioner,
        @Nullable String str,
        @Nullable String sip,
        String facility,
        String procedure,
        CheckResult result,
        @Nullable String clinicalPrivilege,
        @Nullable LocalDate validUntil,
        Instant checkedAt,
        String evidence) {}
