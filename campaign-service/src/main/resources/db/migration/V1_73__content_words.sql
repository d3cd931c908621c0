-- The stemmed words of each content's latest version. A content without a row is analysed when it
-- is needed.
create table content_words (
  id        uuid primary key,
  tenant_id text not null,
  version   int not null,
  words     text not null);

create index content_words_tenant on content_words (tenant_id);

select es.fence('content_words');

alter table content add column findings jsonb not null default '[]';
