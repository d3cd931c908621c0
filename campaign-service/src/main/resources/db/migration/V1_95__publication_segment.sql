-- The segment of the campaign that a publication is for; null for everybody.
alter table publication add column segment text;
