package id.percaya.consent.form;

/// Who discloses, and answers for it: the controller of UU PDP 27/2022 art. 1(4).
///
/// @param contact where a person reaches the one in charge of personal data: UU PDP art. 53
public record Controller(String name, String address, String contact) {}
