package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a consent was recorded: in writing or spoken, on paper or electronically (UU PDP 27/2022
/// art. 22(1)–(3)).
@Schema(
        description =
                "How a consent was recorded, UU PDP 27/2022 art. 22(1)-(3)."
                        + " WRITTEN: signed by hand; RECORDED: spoken into a recording;"
                        + " E_SIGNED: signed electronically.")
public enum Method {
    WRITTEN,
    RECORDED,
    E_SIGNED
}
