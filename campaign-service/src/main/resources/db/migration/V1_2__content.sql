create table content (
  id          uuid primary key,
  tenant_id   text not null,
  version     int not null,
  state       text not null,
  campaign_id uuid,
  facility    text not null,
  manuscript  jsonb not null,
  sha256      text not null,
  verdicts    jsonb not null default '[]',
  statement   jsonb);

create index content_newest on content (tenant_id, id desc);
create index content_campaign on content (tenant_id, campaign_id, id desc);

select es.fence('content');
