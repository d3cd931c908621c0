package id.percaya.campaign.permission.halt;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Scope;

/// A halt and its reach.
public record HaltInForce(HaltReference halt, Scope scope) {}
