package id.percaya.consent.agreement.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The elements that a form needs in every language before anybody may sign it: the union of HIPAA
/// 45 CFR 164.508, UU PDP 27/2022, Permenkes 24/2022 and the practice of media releases. A consent
/// on a form that lacks one is void: UU PDP art. 22(5), HIPAA 45 CFR 164.508(b)(2).
@Schema(
        description =
                "The elements that a form needs in every language: 45 CFR"
                        + " 164.508, UU PDP 27/2022, Permenkes 24/2022 and the practice of"
                        + " media releases. INFORMATION: the information that is used;"
                        + " DISCLOSER: who discloses it; RECIPIENTS: who receives it;"
                        + " PURPOSES: each purpose; EXPIRY: the date or event that ends it;"
                        + " SIGNATURE_AND_DATE: signature and date;"
                        + " REPRESENTATIVE_AUTHORITY: the authority of somebody who signs"
                        + " for another; RIGHT_TO_WITHDRAW, HOW_TO_WITHDRAW: that it can be"
                        + " withdrawn, and how; CARE_NOT_CONDITIONAL: that care does not"
                        + " depend on it; REDISCLOSURE_RISK: that recipients may pass it on;"
                        + " COPY: that the signer gets a copy; COMPENSATION: the payment, or"
                        + " that there is none; LEGAL_BASIS: the legal basis;"
                        + " DATA_RELEVANCE: which data is used, and why; RETENTION: how long"
                        + " documents are kept; RIGHTS: the person's rights; PROOF: that"
                        + " consent is written or recorded; PLAIN_LANGUAGE: that it was"
                        + " explained; CHILDREN: who consents for a child; DISABILITY: how a"
                        + " person with a disability is helped; STOP_AFTER_WITHDRAWAL: that"
                        + " use stops within 3 x 24 hours; DELETION: that data is then"
                        + " deleted; MEDICAL_RECORD: which parts of the medical record are"
                        + " opened; SEPARATE_FROM_TREATMENT: that it is separate from the"
                        + " consent to treatment; EACH_USE_INITIALLED: that each use is"
                        + " initialled; MEDIA_APART: that photo, video, audio, name and"
                        + " words are listed separately; NOT_RETRACTABLE: that uses already"
                        + " made may not be retractable.")
public enum Element {
    /// The information that is used, in a specific and meaningful way: HIPAA 45 CFR
    /// 164.508(c)(1)(i); the details of the collected data: UU PDP art. 21(1)e.
    INFORMATION,
    /// The discloser: HIPAA 45 CFR 164.508(c)(1)(ii).
    DISCLOSER,
    /// The recipients: HIPAA 45 CFR 164.508(c)(1)(iii).
    RECIPIENTS,
    /// Each purpose: HIPAA 45 CFR 164.508(c)(1)(iv), UU PDP art. 21(1)b.
    PURPOSES,
    /// The date or event that ends it: HIPAA 45 CFR 164.508(c)(1)(v); the period of processing: UU
    /// PDP art. 21(1)f.
    EXPIRY,
    /// That it is signed and dated: HIPAA 45 CFR 164.508(c)(1)(vi).
    SIGNATURE_AND_DATE,
    /// The authority of somebody who signs for another: HIPAA 45 CFR 164.508(c)(1)(vi); for a
    /// person without capacity the nearest family or a guardian: Permenkes 24/2022 art. 34(3)–(4).
    REPRESENTATIVE_AUTHORITY,
    /// The right to withdraw: HIPAA 45 CFR 164.508(c)(2)(i), UU PDP art. 9.
    RIGHT_TO_WITHDRAW,
    /// How to withdraw: HIPAA 45 CFR 164.508(c)(2)(i); in any way, without a reason, as easily as
    /// consent was given.
    HOW_TO_WITHDRAW,
    /// That treatment does not depend on it: HIPAA 45 CFR 164.508(b)(4) and (c)(2)(ii).
    CARE_NOT_CONDITIONAL,
    /// The risk that recipients pass it on: HIPAA 45 CFR 164.508(c)(2)(iii).
    REDISCLOSURE_RISK,
    /// That the signer gets a copy: HIPAA 45 CFR 164.508(c)(4).
    COPY,
    /// The payment, or that there is none: HIPAA 45 CFR 164.508(a)(3)(ii).
    COMPENSATION,
    /// The legal basis of the processing: UU PDP art. 20(2)a and 21(1)a.
    LEGAL_BASIS,
    /// The kinds of data, and why they are needed: UU PDP art. 21(1)c.
    DATA_RELEVANCE,
    /// How long the documents that hold the data are kept: UU PDP art. 21(1)d.
    RETENTION,
    /// The person's rights: UU PDP art. 5–13 and 21(1)g.
    RIGHTS,
    /// That consent is written or recorded, and kept to be shown: UU PDP art. 22(1) and 24.
    PROOF,
    /// That the form is plain, was explained, and questions were answered: UU PDP art. 22(4)b–c,
    /// HIPAA 45 CFR 164.508(c)(3).
    PLAIN_LANGUAGE,
    /// For a child, a parent or guardian consents: UU PDP art. 25.
    CHILDREN,
    /// How it is explained to a person with a disability, and who helps: UU PDP art. 26.
    DISABILITY,
    /// That use stops within 3 × 24 hours of a withdrawal: UU PDP art. 40(2).
    STOP_AFTER_WITHDRAWAL,
    /// That the data is deleted after a withdrawal: UU PDP art. 43(1)b.
    DELETION,
    /// The parts of the medical record that are opened, only as far as needed and at the person's
    /// own wish: Permenkes 24/2022 art. 33(3) and 34(1)b.
    MEDICAL_RECORD,
    /// That it is separate from the consent to treatment: UU PDP art. 22(4)a; media release
    /// practice.
    SEPARATE_FROM_TREATMENT,
    /// That each use is initialled separately: UU PDP art. 20(2)a; media release practice.
    EACH_USE_INITIALLED,
    /// That photo, video, audio, name and words are listed separately: media release practice.
    MEDIA_APART,
    /// A plain statement that uses already made may not be retractable: media release practice;
    /// HIPAA 45 CFR 164.508(b)(5)(i).
    NOT_RETRACTABLE
}
