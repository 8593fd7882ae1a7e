create table if not exists prepared (
  id text primary key,
  mission text not null,
  account text not null,
  draft text not null,
  made text not null
)
