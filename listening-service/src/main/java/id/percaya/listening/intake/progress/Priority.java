package id.percaya.listening.intake.progress;

public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
