create table campaign (
  id               uuid primary key,
  tenant_id        text not null,
  version          int not null,
  state            text not null,
  regulatory_class text not null,
  facility         text not null,
  author           text not null,
  approver         text,
  plan             jsonb not null);

create index campaign_newest on campaign (tenant_id, id desc);
create index campaign_state on campaign (tenant_id, state, id desc);

select es.fence('campaign');
