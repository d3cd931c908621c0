-- A replay of the log writes these members as null in the evidence of earlier alerts.
alter table alert no force row level security;
update alert set evidence = '{"storedAfter": null, "formulaVersion": null}'::jsonb || evidence;
alter table alert force row level security;
