-- The times in which a source was not heard, although it should have been. The versions are those
-- of the events that opened and closed it, so that a repeated event changes nothing.
create table source_outage (
  source_id      uuid        not null,
  opened_version int         not null,
  tenant_id      text        not null,
  from_at        timestamptz not null,
  until_at       timestamptz,
  closed_version int,
  primary key (source_id, opened_version));
create index source_outage_time on source_outage (tenant_id, from_at);
select es.fence('source_outage');

-- The monitors that have picked mentions of a source: its outages are theirs.
create table source_monitor (
  source_id  uuid not null,
  monitor_id uuid not null,
  tenant_id  text not null,
  primary key (source_id, monitor_id));
create index source_monitor_of on source_monitor (monitor_id);
select es.fence('source_monitor');
