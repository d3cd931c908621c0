package id.percaya.listening.site;

public sealed interface Site {
    record Unstated() implements Site {}

    record Stated(Visits visits) implements Site {}
}
