create table release_form (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  code         text not null,
  edition      int not null,
  succeeds     uuid,
  state        text not null,
  content      jsonb not null,
  texts        jsonb,
  drafted_at   timestamptz not null,
  published_at timestamptz,
  retired_at   timestamptz);

create index release_form_newest on release_form (tenant_id, id desc);
create unique index release_form_edition on release_form (tenant_id, code, edition);

select es.fence('release_form');
