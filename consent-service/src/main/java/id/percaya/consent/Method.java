package id.percaya.consent;

/// How a consent was taken down. Written or recorded, on paper or electronically: UU PDP 27/2022
/// art. 22(1)–(3).
public enum Method {
    WRITTEN,
    RECORDED,
    E_SIGNED
}
