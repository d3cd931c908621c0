create table education_request (
  id               uuid primary key,
  tenant_id        text not null,
  version          int not null,
  state            text not null,
  concern_id       uuid not null,
  facility         text not null,
  topic            text,
  authors          bigint not null,
  first_mention_at timestamptz not null,
  due_at           timestamptz not null,
  requested_at     timestamptz not null,
  accepted_at      timestamptz,
  content_ids      jsonb not null default '[]',
  publication_id   uuid,
  answered_at      timestamptz,
  closed_at        timestamptz);

create index education_request_due on education_request (tenant_id, due_at, id);
create index education_request_contents on education_request using gin (content_ids jsonb_path_ops);
create index publication_content on publication (content_id);

select es.fence('education_request');
