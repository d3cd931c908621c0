package id.percaya.campaign.permission.consentstatus;

/// Marks a reaction to news that ends or narrows what a consent permits. While such news is a dead
/// letter, nobody knows which permissions still stand.
interface EndsPermissions {

    String eventType();
}
