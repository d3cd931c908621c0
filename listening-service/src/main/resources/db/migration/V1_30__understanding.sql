-- The moods of a mention: the label of its source, the one that the model read, the one that a person
-- set. `sentiment` is the one that counts and `sentiment_by` says whose it is. A mention that was
-- stored before has its source's label there, and its source's language in `language`, until it is
-- read; then both move into columns of their own.
alter table mention add column source_sentiment text;
alter table mention add column source_language text;
alter table mention add column model_sentiment text;
alter table mention add column model_score double precision;
alter table mention add column model_version text;
alter table mention add column lexicon_version text;
alter table mention add column critical_words jsonb not null default '[]';
alter table mention add column personal_data jsonb not null default '[]';
alter table mention add column read_as text;
alter table mention add column sentiment_by text not null default 'SOURCE';

-- A person's correction.
alter table mention add column version int not null default 0;
alter table mention add column corrected_sentiment text;
alter table mention add column corrected_at timestamptz;
create index mention_corrected on mention (tenant_id, corrected_at desc, id desc)
  where corrected_at is not null;

-- Changed and deleted mentions are matched again or lose their matches.
create index mention_match_mention on mention_match (mention_id);
