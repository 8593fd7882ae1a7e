create table if not exists supposition (
  id text primary key,
  mission text not null,
  account text not null,
  role text not null,
  party text not null,
  made text not null,
  name text not null,
  moves text not null,
  run text not null,
  found text not null,
  shared integer not null
);

create index if not exists supposition_of on supposition (mission, account);

create table if not exists proposal (
  id text primary key,
  mission text not null,
  account text not null,
  party text not null,
  made text not null,
  draft text not null,
  run text not null,
  found text not null,
  tabled text not null
)
