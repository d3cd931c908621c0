-- Version of the query language in which a monitor's query was written.
alter table monitor add column query_language int not null default 1;
