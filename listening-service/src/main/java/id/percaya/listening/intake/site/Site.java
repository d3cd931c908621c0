package id.percaya.listening.intake.site;

public sealed interface Site {
    record Unstated() implements Site {}

    record Stated(Visits visits) implements Site {}
}
