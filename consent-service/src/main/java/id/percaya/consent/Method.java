package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a consent was taken down. Written or recorded, on paper or electronically: UU PDP 27/2022
/// art. 22(1)–(3).
@Schema(
        description =
                "How a consent was taken down, UU PDP 27/2022 art. 22(1)-(3)."
                        + " WRITTEN: signed by hand; RECORDED: spoken into a recording;"
                        + " E_SIGNED: signed electronically.")
public enum Method {
    WRITTEN,
    RECORDED,
    E_SIGNED
}
