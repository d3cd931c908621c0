alter table halt add column exemptions jsonb;
