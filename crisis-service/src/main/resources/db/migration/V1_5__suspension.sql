create table suspension (
  id           uuid primary key,
  tenant_id    text not null,
  version      int not null,
  crisis_id    uuid not null,
  facility     text not null,
  procedure    text not null,
  practitioner text,
  drill        boolean not null,
  state        text not null,
  proposed_by  text not null,
  since        timestamptz,
  decided_at   timestamptz);

create index suspension_of_crisis on suspension (tenant_id, crisis_id, id);

select es.fence('suspension');
