create table if not exists trail (
  place bigint generated always as identity primary key,
  at text not null,
  who text not null,
  what text not null,
  subject text not null,
  origin text not null
);

create or replace function trail_refuse() returns trigger language plpgsql as $$ begin raise exception 'the trail is never changed or cut'; end $$;

create or replace trigger trail_kept before update or delete on trail for each row execute function trail_refuse();

create or replace trigger trail_whole before truncate on trail for each statement execute function trail_refuse()
