create table channel_account (
  id          uuid primary key,
  tenant_id   text not null,
  version     int not null,
  state       text not null,
  channel     text not null,
  handle      text not null,
  delivery    text not null,
  webhook_url text);

create index channel_account_newest on channel_account (tenant_id, id desc);
create index channel_account_open on channel_account (tenant_id, channel) where state = 'OPEN';

select es.fence('channel_account');
