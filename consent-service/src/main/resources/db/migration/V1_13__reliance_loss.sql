-- Since when nobody may rely on what a person signed before: capacity was lost, or the person's data
-- erased. One row a person, so that a decision looks it up once; made from the events of before, hence
-- row-level security is lifted for that.
create table reliance_loss (
  subject_id uuid primary key,
  version    int not null,
  tenant_id  text not null,
  losses     jsonb not null);

alter table es.event no force row level security;
insert into reliance_loss
select stream_id, max(version), tenant_id,
       jsonb_agg(
         jsonb_build_object(
           'reason', case type when 'subject-erased' then 'ERASED' else 'CAPACITY_CHANGED' end,
           'at', coalesce(data ->> 'erasedAt', data ->> 'changedAt'),
           'knownFrom', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
         order by version)
  from es.event
 where stream_type = 'subject'
   and (type = 'subject-erased'
        or type = 'capacity-changed' and data ->> 'capacity' in ('LACKS_CAPACITY', 'DECEASED'))
 group by stream_id, tenant_id;
alter table es.event force row level security;

drop table capacity_loss;
select es.fence('reliance_loss');
