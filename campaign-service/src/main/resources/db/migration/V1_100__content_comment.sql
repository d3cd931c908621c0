-- Comments and suggestions on versions of contents. `to_sha256` is the version beside which a
-- comment stays unsettled.
create table content_comment (
  id             uuid primary key,
  tenant_id      text not null,
  version        int not null,
  state          text not null,
  content_id     uuid not null,
  content_sha256 text not null,
  anchor         jsonb not null,
  text           text not null,
  suggestion     text,
  author         text not null,
  written_at     timestamptz not null,
  replies        jsonb not null default '[]',
  outcome        text,
  why            text,
  resolved_by    text,
  resolved_at    timestamptz,
  revised_sha256 text,
  carried_over   jsonb,
  to_sha256      text);

create index content_comment_content on content_comment (content_id, state);
create index content_comment_newest on content_comment (tenant_id, written_at desc, id desc);

select es.fence('content_comment');
