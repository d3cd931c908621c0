-- The rules that ask for silence, so that the search for them costs nothing where there are none.
create index alert_rule_silence on alert_rule (tenant_id)
  where state = 'ACTIVE' and terms -> 'test' ->> 'kind' = 'SILENCE';

-- When a rule with SILENCE looks at a monitor again. A row of another version of the rule does not count.
create table silence_look (
  rule_id      uuid        not null,
  monitor_id   uuid        not null,
  tenant_id    text        not null,
  rule_version int         not null,
  look_at      timestamptz not null,
  primary key (rule_id, monitor_id));
select es.fence('silence_look');
