-- What consents were limited to before they could be: nothing.
alter table consent_grant add column version int not null default 1;
alter table consent_grant add column identifiability text not null default 'IDENTIFIABLE';
alter table consent_grant add column assets jsonb not null default '[]';
alter table consent_grant add column territory text not null default 'WORLD';
