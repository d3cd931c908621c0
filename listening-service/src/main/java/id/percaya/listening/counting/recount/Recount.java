package id.percaya.listening.counting.recount;

/// Each order stands for itself.
enum Recount {
    ANY
}
