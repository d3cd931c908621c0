alter table halt add column campaign uuid;
alter table halt add column channel text;
