/// Comments and suggestions on the versions of contents. Each comment is an aggregate of its own,
/// so that a discussion neither moves the version that an editor names nor lengthens the stream
/// that the publish gate reads. An approval leaves no comment open without a word: approvals and
/// what opens comments take one lock for each content, and so the log tells which came first.
@NullMarked
package id.percaya.campaign.planning.content.comment;

import org.jspecify.annotations.NullMarked;
