package id.percaya.consent.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Says whether a person can consent for themselves.
@Schema(
        description =
                "Whether a person can consent alone. ADULT: yes. MINOR: below 18;"
                        + " a parent or guardian consents (UU 35/2014 art. 1(1), UU PDP"
                        + " 27/2022 art. 25). LACKS_CAPACITY: an adult who cannot decide (UU"
                        + " PDP 27/2022 art. 26, Permenkes 24/2022 art. 34(3)). DECEASED:"
                        + " the nearest family decides (Permenkes 24/2022 art. 32(1)).")
public enum Capacity {
    ADULT,
    /// Below 18 years (UU 35/2014 art. 1(1)). A parent or guardian consents: UU PDP 27/2022 art.
    /// 25.
    MINOR,
    /// An adult who cannot decide: UU PDP 27/2022 art. 26, Permenkes 24/2022 art. 34(3).
    LACKS_CAPACITY,
    /// The nearest family decides. Confidentiality continues after death: Permenkes 24/2022 art.
    /// 32(1).
    DECEASED
}
