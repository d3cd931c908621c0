-- The form in which searches compare texts: without case, and without accents and other marks.
create function es.folded(text) returns text
  language sql immutable strict parallel safe
  return casefold(
    regexp_replace(normalize($1, NFKD), '[\u0300-\u036F]', '', 'g') collate pg_unicode_fast);
