-- Plans of campaigns that were drafted with plain texts, in the form of new ones. Row-level security
-- binds the owner too, hence it is lifted for that.
alter table campaign no force row level security;

update campaign set plan = plan
  || jsonb_build_object(
       'otherFacilities', '[]'::jsonb,
       'team', '[]'::jsonb,
       'zone', coalesce(plan ->> 'zone', 'Asia/Jakarta'),
       'keyMessages', (select coalesce(jsonb_agg(jsonb_build_object('text', text, 'claims', '[]'::jsonb)), '[]'::jsonb)
                         from jsonb_array_elements_text(plan -> 'keyMessages') as t (text)),
       'segments', (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'channels', '[]'::jsonb)), '[]'::jsonb)
                      from jsonb_array_elements_text(plan -> 'segments') as t (name)),
       'objective', (plan -> 'objective') || case
         when upper(translate(plan -> 'objective' ->> 'metric', '- ', '__')) in (
           'NET_SENTIMENT', 'SHARE_OF_VOICE', 'REACH', 'IMPRESSIONS', 'ENGAGEMENT_BY_REACH',
           'ENGAGEMENT_BY_FOLLOWERS', 'ENGAGEMENT_BY_IMPRESSIONS', 'SAVES', 'SHARES', 'FOLLOWERS',
           'RESPONSE_TIME', 'COST_PER_ENGAGEMENT', 'ATTENDANCE')
         then jsonb_build_object('metric', upper(translate(plan -> 'objective' ->> 'metric', '- ', '__')))
         else jsonb_build_object('metric', 'OTHER', 'ownMetric', plan -> 'objective' ->> 'metric') end)
  || case when plan ->> 'tagline' is null then '{}'::jsonb
     else jsonb_build_object('tagline', jsonb_build_object(
       'text', plan ->> 'tagline', 'placement', 'ANYWHERE', 'match', 'NORMALISED')) end;

alter table campaign force row level security;
