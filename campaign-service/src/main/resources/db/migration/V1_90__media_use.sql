-- Which content names which media, and whom they show there. A naming that has ended stays: the
-- sweep counts from its end, and a person's erasure finds what once showed the person.
create table media_use (
  tenant_id   text not null,
  media_id    uuid not null,
  content_id  uuid not null,
  subject_id  uuid,
  ended_at    timestamptz,
  unique nulls not distinct (media_id, content_id, subject_id));

create index media_use_content on media_use (tenant_id, content_id);
create index media_use_subject on media_use (tenant_id, subject_id) where subject_id is not null;

select es.fence('media_use');
