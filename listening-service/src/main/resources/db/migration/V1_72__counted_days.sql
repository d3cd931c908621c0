-- The copies among the mentions, for the number of stories.
create index story_copy on mention_story (mention_id) include (story_id, tenant_id) where story_id <> mention_id;

-- Counts the mentions of a time by day (Asia/Jakarta). Sets are eight bytes a member: the most followers
-- of each account, and hashes of authors and stories. A function, so that each span is planned by its own
-- bounds; stable, so that it reads the snapshot of the statement that calls it.
create function counted_days(tenant text, since timestamptz, until timestamptz)
returns table (day date, positive bigint, neutral bigint, negative bigint, unknown bigint,
               by_model bigint, by_source bigint, by_person bigint,
               followers bytea, authors bytea, stories bytea, domains text[])
language plpgsql stable rows 10 as $$
#variable_conflict use_column
begin
  return query
  with counted as materialized (
    select (m.published_at at time zone 'Asia/Jakarta')::date as day, m.id, m.sentiment, m.sentiment_by,
           m.source, m.followers, m.author_key, m.domain, coalesce(s.story_id, m.id) as story
      from mention m
      left join mention_story s on s.mention_id = m.id and s.story_id <> s.mention_id
     where m.tenant_id = tenant and m.published_at >= since and m.published_at < until),
  numbers as (
    select day,
           count(*) filter (where sentiment = 'POSITIVE') as positive,
           count(*) filter (where sentiment = 'NEUTRAL') as neutral,
           count(*) filter (where sentiment = 'NEGATIVE') as negative,
           count(*) filter (where sentiment = 'UNKNOWN') as unknown,
           count(*) filter (where sentiment_by = 'MODEL') as by_model,
           count(*) filter (where sentiment_by = 'SOURCE') as by_source,
           count(*) filter (where sentiment_by = 'PERSON') as by_person
      from counted group by day),
  accounts as (
    select day, string_agg(int8send(followers), ''::bytea) as followers
      from (select day, max(followers) as followers
              from counted where source <> 'web' and followers is not null
             group by day, source, coalesce(author_key, id::text)) account
     group by day),
  authors as (
    select day, string_agg(int8send(hash), ''::bytea) as authors
      from (select distinct day, hashtextextended(author_key, 0) as hash
              from counted where author_key is not null) author
     group by day),
  stories as (
    select day, string_agg(int8send(hash), ''::bytea) as stories
      from (select distinct day, uuid_hash_extended(story, 0) as hash from counted) story
     group by day),
  sites as (
    select day, array_agg(distinct domain) as domains
      from counted where domain is not null group by day)
  select day, n.positive, n.neutral, n.negative, n.unknown, n.by_model, n.by_source, n.by_person,
         coalesce(c.followers, ''), coalesce(a.authors, ''), s.stories, coalesce(d.domains, '{}')
    from numbers n
    join stories s using (day)
    left join accounts c using (day)
    left join authors a using (day)
    left join sites d using (day);
end $$;
