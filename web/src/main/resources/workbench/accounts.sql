create table if not exists account (
  id text primary key,
  name text not null unique,
  role text not null,
  party text not null,
  working_group text not null,
  password text not null,
  active integer not null
);

create table if not exists invitation (
  token_hash text primary key,
  name text not null,
  role text not null,
  party text not null,
  working_group text not null,
  until text not null
)
