-- The form of a statement for channels that do not take the whole text.
alter table statement add column short_text text;
