/// A tenant's choice of the mood that counts. Each tenant has one setting, an aggregate of its own;
/// until something was chosen the operator's default holds.
@NullMarked
package id.percaya.listening.intake.setting;

import org.jspecify.annotations.NullMarked;
